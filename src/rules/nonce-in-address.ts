import { __ } from '@wordpress/i18n';
import { any, is } from '../diagnosis/conditions';
import { nonceInAddress as inAddress, nonceRefused } from '../diagnosis/logins';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: a `_wpnonce` in the address of REST requests (row 6): WordPress reads it first (rest_cookie_check_errors()), so it beats a good
 * nonce in the header, and an old one cannot be renewed.
 */
export const nonceInAddress: Rule = defineRule( {
	id: 'nonce-in-address',
	severity: 'critical',
	confidence: 'proven',
	layer: 'plugin',
	needs: [],
	when: inAddress,
	explains: [
		'expired-nonce',
		'another-users-nonce',
		'ended-login',
		'nonce-header-lost',
		'cached-nonce',
		'visitors-refused',
		'loopback-failure',
		'unstable',
	],
	title: [ text( __( 'A nonce in the REST API’s address beats the one that counts', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'server.nonceInRoot', true ),
			__(
				'The address of the REST API that WordPress hands out carries a nonce (_wpnonce). WordPress believes the one in the address before the one in the header X-WP-Nonce. When this page grows old, the editor renews the header’s nonce, the old one in the address still counts, and saving fails until the page is loaded again. It also stands in access logs.',
				'rest-health'
			)
		),
		textWhen(
			any( nonceRefused( 'pageNonce' ), nonceRefused( 'freshNonce' ) ),
			__(
				'REST Health sent its nonce in the header X-WP-Nonce only. WordPress saw another one in the address or the body (_wpnonce), believes that one first, and refused it.',
				'rest-health'
			)
		),
		text(
			__(
				'REST Health sent its nonce in the header X-WP-Nonce only. WordPress saw another one in the address or the body (_wpnonce), and believes that one first. As soon as it is an old one, saving fails, and a new nonce in the header does not help.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'server.nonceInRoot', true ),
			__(
				'Search the theme and the plugins for code that puts _wpnonce into rest_url(), and take it away; the header X-WP-Nonce is enough.',
				'rest-health'
			)
		),
		text(
			__(
				'Search the rewrite rules of the web server, and the code that changes addresses of the REST API, for _wpnonce, and take it away.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen(
			is( 'server.nonceInRoot', true ),
			__( 'A plugin or theme that changes the REST API’s address', 'rest-health' )
		),
		text( __( 'A rewrite rule of the web server, or a plugin or theme', 'rest-health' ) ),
	],
	where: [
		textWhen( is( 'server.nonceInRoot', true ), __( 'The filter rest_url', 'rest-health' ) ),
		text( __( '_wpnonce, in the address or the body of REST requests', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who is logged in, in pages that stay open', 'rest-health' ) ) ],
} );
