import { __ } from '@wordpress/i18n';
import { is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: home and siteurl on another host or scheme, wp-admin opened by an address that WordPress does not call
 * its own, mixed content. Cookies and the nonce are not sent to another origin.
 */
export const otherRestOrigin: Rule = defineRule( {
	id: 'other-rest-origin',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'browser',
	needs: [],
	when: is( 'browser.restOrigin', 'host', 'scheme' ),
	explains: [
		'no-answer',
		'redirect',
		'login-redirect',
		'web-server-refusal',
		'refusal-before-wordpress',
		'visitors-refused',
	],
	title: [
		textWhen(
			is( 'browser.restOrigin', 'scheme' ),
			__( 'The REST API uses http or https, and this admin screen uses the other one', 'rest-health' )
		),
		text( __( 'The REST API is at another address than this admin screen', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'browser.restOrigin', 'scheme' ),
			__(
				'WordPress hands out an address for the REST API whose http or https differs from this page’s. The browser takes that for a foreign site and by default keeps your login back, so the block editor usually cannot save.',
				'rest-health'
			)
		),
		text(
			__(
				'WordPress hands out an address for the REST API on another host or port than this page. The browser takes that for a foreign site and by default keeps your login back, so the block editor usually cannot save.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'server.addresses', 'host', 'scheme' ),
			__(
				'On Settings → General, give WordPress Address and Site Address the same beginning, up to the host name.',
				'rest-health'
			)
		),
		text(
			__(
				'Open the admin screens by the address that Settings → General calls WordPress Address.',
				'rest-health'
			)
		),
	],
	action: 'general',
	where: [
		textWhen(
			is( 'server.addresses', 'host', 'scheme' ),
			__( 'Settings → General: the two addresses differ', 'rest-health' )
		),
		text( __( 'The address in the browser differs from the one in Settings → General', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who works in wp-admin by this address', 'rest-health' ) ) ],
} );
