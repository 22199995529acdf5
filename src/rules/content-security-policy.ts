import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a Content-Security-Policy on wp-admin whose connect-src (or default-src) leaves the REST API’s address out. */
export const contentSecurityPolicy: Rule = defineRule( {
	id: 'content-security-policy',
	severity: 'critical',
	confidence: 'proven',
	layer: 'browser',
	needs: [],
	when: all( is( 'vantage', 'browser' ), is( 'browser.policyBlocks', true ) ),
	explains: [ 'no-answer', 'blocked-in-browser', 'api-fetch-middleware', 'offline', 'unstable' ],
	title: [ text( __( 'This page’s Content Security Policy forbids the browser to ask', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'The browser told that the Content Security Policy of this admin screen (its rule connect-src or default-src) kept it from asking the site. Nothing was sent, so nothing refused it on the way; the block editor is kept from asking by the same policy.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'browser.restOrigin', 'same' ),
			__(
				"Where the header Content-Security-Policy is set (a plugin for security headers, .htaccess, or the server’s configuration), let connect-src hold 'self'; keep the rest of the policy.",
				'rest-health'
			)
		),
		text(
			__(
				"Where the header Content-Security-Policy is set (a plugin for security headers, .htaccess, or the server’s configuration), let connect-src hold 'self' and the address under which Settings → General has the site; keep the rest of the policy.",
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [ { code: "connect-src 'self'", when: is( 'browser.restOrigin', 'same' ) } ],
	letter: [
		text(
			__(
				"This site’s pages below /wp-admin/ come with a Content-Security-Policy whose connect-src keeps the browser from asking the site’s own REST API (/wp-json/) and admin-ajax.php. If the server sets that header, please let connect-src hold 'self'.",
				'rest-health'
			)
		),
	],
	log: [
		text(
			__(
				'The browser’s console (F12 → Console) names the rule: “Refused to connect … because it violates the following Content Security Policy directive”.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'Whoever sets the header Content-Security-Policy: a plugin or the server', 'rest-health' ) ) ],
	where: [ text( __( 'The answer’s header Content-Security-Policy, on pages of wp-admin', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who works in wp-admin', 'rest-health' ) ) ],
} );
