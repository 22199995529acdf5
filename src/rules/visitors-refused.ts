import { __ } from '@wordpress/i18n';
import { all, any, failed, is, passed } from '../diagnosis/conditions';
import { isOnlyCallback, refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** A visitor's refusal on this rung comes from rest_authentication_errors, or from a hook a little behind it: so nobody is named for sure. */
const atAuthentication = any( is( 'index.depth', 'authentication' ), is( 'visitor.depth', 'authentication' ) );

/**
 * Covers: code that closes the REST API for visitors and lets people who are logged in pass. Usually a setting, so
 * nobody is alarmed.
 */
export const visitorsRefused: Rule = defineRule( {
	id: 'visitors-refused',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'index', 'pageNonce' ],
	when: all( any( refusedInRest( 'index' ), refusedInRest( 'visitor' ) ), passed( 'pageNonce' ), steady ),
	explains: [ 'loopback-failure' ],
	title: [ text( __( 'A plugin or theme closes the REST API for visitors', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			failed( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request was answered %1$s %2$s. With your login the same request passes, so the block editor works. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			),
			'index.status',
			'index.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request was answered %1$s %2$s. With your login the same request passes, so the block editor works. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			),
			'visitor.status',
			'visitor.code'
		),
		text(
			__(
				'A visitor’s request was refused. With your login the same request passes, so the block editor works. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			atAuthentication,
			/* translators: %1$s: a plugin or theme with its version. */
			__(
				'If a form, a shop or an app for visitors fails, allow its routes in the settings of %1$s; else there is nothing to do.',
				'rest-health'
			),
			'server.authenticationCallback'
		),
		text(
			__(
				'If a form, a shop or an app for visitors fails, allow its routes in the settings of the plugin that closes the REST API; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen(
			atAuthentication,
			/* translators: %1$s: a plugin or theme with its version. */
			__( 'Very likely %1$s', 'rest-health' ),
			'server.authenticationCallback'
		),
		text( __( 'A plugin or theme', 'rest-health' ) ),
	],
	where: [
		textWhen(
			atAuthentication,
			/* translators: %1$s: a number. %2$s: a file and a line. */
			__( 'rest_authentication_errors, priority %1$s: %2$s', 'rest-health' ),
			'server.authenticationCallbackPriority',
			'server.authenticationCallbackPlace'
		),
	],
	affected: [ text( __( 'Visitors, and apps without a login; not people who are logged in', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			all( isOnlyCallback, atAuthentication ),
			__(
				'Its callback is the only one of a plugin or theme on the hook rest_authentication_errors.',
				'rest-health'
			)
		),
	],
} );
