import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { askWhoeverRefused } from '../diagnosis/advice';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereRefused } from '../diagnosis/place';
import { refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: rest_pre_dispatch and later hooks, and permission callbacks that a plugin replaced: the login was accepted,
 * and the request refused all the same.
 */
export const refusedAfterAuthentication: Rule = defineRule( {
	id: 'refused-after-authentication',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'pageNonce' ],
	when: all(
		refusedInRest( 'pageNonce' ),
		not( passed( 'index' ) ),
		is( 'pageNonce.depth', 'authenticated', 'route' ),
		not( is( 'pageNonce.trace.refused.hook', 'rest_authentication_errors' ) ),
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
	fix: askWhoeverRefused,
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
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
	remarks: [ ...itsSetting, ...besides( 'pageNonce' ) ],
} );
