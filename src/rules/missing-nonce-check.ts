import { __ } from '@wordpress/i18n';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { all, any, is, not, type Condition } from '../diagnosis/conditions';
import { keptForAnother } from '../diagnosis/kept';
import { nonceInAddress } from '../diagnosis/logins';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

/** Now, not in an answer that a cache or a service worker kept from an earlier request. */
const letIn = ( name: ExchangeName ): Condition =>
	all( is( `${ name }.seenUser`, true ), not( keptForAnother( name ) ) );

/**
 * Covers: code on rest_authentication_errors that answers true before core’s nonce check, or overwrites its refusal:
 * any other site can then act with the login of someone who visits it (row 26). Not a nonce that stands in every address: nonce-in-address.
 */
export const missingNonceCheck: Rule = defineRule( {
	id: 'missing-nonce-check',
	severity: 'critical',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'wrongNonce', 'cookie' ],
	when: all(
		any( letIn( 'cookie' ), letIn( 'wrongNonce' ) ),
		not( nonceInAddress ),
		not( any( is( 'cookie.trace.nonceInAddress', true ), is( 'wrongNonce.trace.nonceInAddress', true ) ) ),
		not( anothersAnswer ),
		steady
	),
	title: [
		...named(
			'accepted',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( 'Security: %1$s lets REST requests in without a nonce', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'Security: the theme %1$s lets REST requests in without a nonce', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'Security: the file %1$s lets REST requests in without a nonce', 'rest-health' ),
			},
			[ 'cookie' ]
		),
		...named(
			'accepted',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( 'Security: %1$s lets REST requests in with a wrong nonce', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'Security: the theme %1$s lets REST requests in with a wrong nonce', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'Security: the file %1$s lets REST requests in with a wrong nonce', 'rest-health' ),
			},
			[ 'wrongNonce' ]
		),
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
		...named(
			'accepted',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( 'On the Plugins screen, deactivate %1$s until its author has mended it.', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'Ask whoever made the theme %1$s to take the code away that is named under Where.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'Ask whoever made the file %1$s to take the code away that is named under Where.',
					'rest-health'
				),
			},
			[ 'cookie', 'wrongNonce' ]
		),
		text(
			__(
				'On the Plugins screen, deactivate the plugin that handles logins for the REST API, and run the checkup again; then tell its author.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...who( 'accepted', [ 'cookie', 'wrongNonce' ] ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [
		...where( 'accepted', [ 'cookie', 'wrongNonce' ] ),
		text( __( 'rest_authentication_errors', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
