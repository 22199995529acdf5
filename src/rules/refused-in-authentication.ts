import { __ } from '@wordpress/i18n';
import { all, any, contains, is, not, passed } from '../diagnosis/conditions';
import { isOnlyCallback, refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: code of a plugin or theme on rest_authentication_errors that refuses everybody, before or after core’s
 * own check.
 */
export const refusedInAuthentication: Rule = defineRule( {
	id: 'refused-in-authentication',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		refusedInRest( 'index' ),
		refusedInRest( 'pageNonce' ),
		any(
			is( 'pageNonce.depth', 'authentication' ),
			all(
				is( 'pageNonce.depth', 'authenticated' ),
				passed( 'internal' ),
				not( is( 'server.authenticationCallbacks', 0 ) )
			)
		),
		steady
	),
	title: [
		text(
			/* translators: %1$s: a plugin or theme with its version. */
			__( '%1$s refuses every REST request', 'rest-health' ),
			'server.authenticationCallback'
		),
		text( __( 'A plugin or theme refuses every REST request', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			passed( 'internal' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'Requests reached WordPress and were refused with %1$s %2$s while it checked who asks, with your login and without. Inside PHP, where that check is left out, the same route answers. Until that ends, the block editor can save nothing.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'Requests reached WordPress and were refused with %1$s %2$s while it checked who asks, with your login and without.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
		text(
			__(
				'Requests reached WordPress and were refused while it checked who asks, with your login and without.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			contains( 'server.authenticationCallbackPlace', 'mu-plugins/' ),
			/* translators: %1$s: a must-use plugin. */
			__(
				'Ask whoever made %1$s to allow the REST API for people who are logged in; a must-use plugin is switched off only by moving its file out of wp-content/mu-plugins.',
				'rest-health'
			),
			'server.authenticationCallback'
		),
		text(
			/* translators: %1$s: a plugin or theme with its version. */
			__(
				'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.',
				'rest-health'
			),
			'server.authenticationCallback'
		),
		text(
			__(
				'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [
		text(
			/* translators: %1$s: a plugin or theme with its version. */
			__( 'Very likely %1$s', 'rest-health' ),
			'server.authenticationCallback'
		),
		text( __( 'A plugin or theme', 'rest-health' ) ),
	],
	where: [
		text(
			/* translators: %1$s: a number. %2$s: a file and a line. */
			__( 'rest_authentication_errors, priority %1$s: %2$s', 'rest-health' ),
			'server.authenticationCallbackPriority',
			'server.authenticationCallbackPlace'
		),
		text( __( 'rest_authentication_errors', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			isOnlyCallback,
			__(
				'Its callback is the only one of a plugin or theme on the hook rest_authentication_errors.',
				'rest-health'
			)
		),
	],
} );
