import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed, type Condition } from '../diagnosis/conditions';
import { askWhoeverRefused } from '../diagnosis/advice';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereRefused } from '../diagnosis/place';
import { refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Visitors pass, and somebody was seen refusing whoever is logged in, or this user: a second factor or an approval may be missing. */
const onlyWithLogin: Condition = all(
	passed( 'index' ),
	passed( 'visitor' ),
	is( 'pageNonce.trace.how', 'error' ),
	not( is( 'pageNonce.trace.refused.kind', null ) )
);

/**
 * Covers: rest_pre_dispatch and later hooks, and permission callbacks that a plugin replaced: the login was accepted,
 * and the request refused all the same. Where visitors pass, code on rest_authentication_errors behind core’s own check as well.
 */
export const refusedAfterAuthentication: Rule = defineRule( {
	id: 'refused-after-authentication',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'pageNonce' ],
	when: all(
		refusedInRest( 'pageNonce' ),
		is( 'pageNonce.depth', 'authenticated', 'route' ),
		any(
			onlyWithLogin,
			all( not( passed( 'index' ) ), not( is( 'pageNonce.trace.refused.hook', 'rest_authentication_errors' ) ) )
		),
		steady
	),
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses REST requests of people who are logged in', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses REST requests of people who are logged in', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses REST requests of people who are logged in', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme refuses REST requests after the login was accepted', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'WordPress accepted your cookie and nonce, and then the request was refused with %1$s %2$s. WordPress’s own answer to that route is yes, so code of a plugin or theme refuses.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
		text(
			__(
				'WordPress accepted your cookie and nonce, and then the request was refused. WordPress’s own answer to that route is yes, so code of a plugin or theme refuses.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			all(
				onlyWithLogin,
				is( 'pageNonce.trace.refused.kind', 'plugin' ),
				is( 'pageNonce.trace.refused.setting', null ),
				is( 'pageNonce.trace.refused.lets', null )
			),
			/* translators: %1$s: a plugin with its version. */
			__(
				'See whether %1$s waits for something from your account, such as a second factor or an approval; if not, allow the REST API in its settings for people who are logged in.',
				'rest-health'
			),
			'pageNonce.trace.refused.name'
		),
		...askWhoeverRefused,
	],
	action: 'plugins',
	who: whoRefused,
	where: [
		...whereRefused(),
		textWhen(
			is( 'pageNonce.depth', 'authenticated' ),
			__( 'Between the login check and the route', 'rest-health' )
		),
		text( __( 'At the route itself', 'rest-health' ) ),
	],
	culprits: [ 'pageNonce' ],
	affected: [
		textWhen(
			onlyWithLogin,
			__( 'You; others who are logged in were not asked, and visitors pass', 'rest-health' )
		),
		text( __( 'Everybody who is logged in', 'rest-health' ) ),
	],
	remarks: [ ...itsSetting, ...besides( 'pageNonce' ) ],
} );
