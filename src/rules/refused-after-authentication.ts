import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: rest_pre_dispatch and later hooks, and permission callbacks that a plugin replaced: the login was
 * accepted, and the request refused all the same.
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
		not(
			all(
				is( 'pageNonce.depth', 'authenticated' ),
				passed( 'internal' ),
				not( is( 'server.authenticationCallbacks', 0 ) )
			)
		),
		steady
	),
	title: [ text( __( 'A plugin or theme refuses REST requests after the login was accepted', 'rest-health' ) ) ],
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
	],
	fix: [
		text(
			__(
				'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [
		textWhen(
			is( 'pageNonce.depth', 'authenticated' ),
			__( 'Between the login check and the route', 'rest-health' )
		),
		text( __( 'At the route itself', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
