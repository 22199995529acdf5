import { __ } from '@wordpress/i18n';
import { all, any, is, not } from '../diagnosis/conditions';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: code on rest_authentication_errors that answers true before core’s nonce check, or overwrites its refusal:
 * any other site can then act with the login of someone who visits it.
 */
export const missingNonceCheck: Rule = defineRule( {
	id: 'missing-nonce-check',
	severity: 'critical',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'wrongNonce', 'cookie' ],
	when: all( any( is( 'cookie.seenUser', true ), is( 'wrongNonce.seenUser', true ) ), not( anothersAnswer ), steady ),
	title: [
		textWhen(
			not( is( 'cookie.seenUser', true ) ),
			__( 'Security: REST requests with a wrong nonce are taken as logged in', 'rest-health' )
		),
		text( __( 'Security: REST requests without a nonce are taken as logged in', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			not( is( 'cookie.seenUser', true ) ),
			__(
				'WordPress told a request with your cookie and a wrong nonce that it is logged in. The nonce is what keeps other sites from acting with your login while you visit them; code of a plugin or theme overrules WordPress’s check.',
				'rest-health'
			)
		),
		text(
			__(
				'WordPress told a request with your cookie and no nonce that it is logged in. The nonce is what keeps other sites from acting with your login while you visit them; code of a plugin or theme answers before WordPress’s check.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'server.acceptedByKind', 'plugin' ),
			/* translators: %1$s: a plugin with its version. */
			__( 'On the Plugins screen, deactivate %1$s until its author has mended it.', 'rest-health' ),
			'server.acceptedBy'
		),
		text(
			/* translators: %1$s: a file and a line. */
			__( 'Ask whoever made it to take the code at %1$s away.', 'rest-health' ),
			'server.acceptedByPlace'
		),
		text(
			__(
				'On the Plugins screen, deactivate the plugin that handles logins for the REST API, and run the checkup again; then tell its author.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [
		/* translators: %1$s: a plugin or theme with its version, or a file name. */
		text( __( 'Code of %1$s', 'rest-health' ), 'server.acceptedBy' ),
		text( __( 'A plugin or theme', 'rest-health' ) ),
	],
	where: [
		text(
			/* translators: %1$s: a number. %2$s: a file and a line. */
			__( 'rest_authentication_errors, priority %1$s: %2$s', 'rest-health' ),
			'server.acceptedByPriority',
			'server.acceptedByPlace'
		),
		text( __( 'rest_authentication_errors', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
