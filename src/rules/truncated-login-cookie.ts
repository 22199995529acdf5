import { __ } from '@wordpress/i18n';
import { all } from '../diagnosis/conditions';
import { loginTruncated } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: a proxy or firewall that cuts the login cookie off or rewrites it (row 13). It has four parts; other than four came. */
export const truncatedLoginCookie: Rule = defineRule( {
	id: 'truncated-login-cookie',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'pageNonce' ],
	when: all( loginTruncated, steady ),
	explains: [ 'expired-nonce', 'ended-login', 'loopback-failure' ],
	title: [ text( __( 'Something on the way cuts your login cookie', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got your login cookie with REST requests, and not all of it: it has four parts, and other than four came. So WordPress takes you for a visitor and refused your nonce with %1$s. wp-admin knows you by another cookie.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			__(
				'WordPress got your login cookie with REST requests, and not all of it: it has four parts, and other than four came. So WordPress takes you for a visitor. wp-admin knows you by another cookie.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Ask your host or CDN to pass cookies whose names begin with wordpress_logged_in_ on as they come; a firewall that changes or encrypts cookies must leave them out.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'A proxy, a firewall, or a plugin that sets the cookie', 'rest-health' ) ) ],
	where: [ text( __( 'The logged-in cookie', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
	letter: [
		text(
			__(
				'WordPress’s login cookie (its name begins with wordpress_logged_in_) reaches PHP cut or rewritten. It has four parts with “|” between them, which the browser sends as “%7C”. Please look for a limit of the Cookie header’s size, or a firewall rule that changes cookies, and pass this one on as it comes.',
				'rest-health'
			)
		),
	],
} );
