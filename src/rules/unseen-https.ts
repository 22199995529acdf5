import { __ } from '@wordpress/i18n';
import { all, any, is, not } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen, type Snippet, type Text, type Words } from '../diagnosis/text';

/** A proxy says that the visitor came by https, and is_ssl() says no: it looks at HTTPS and the port only. */
export const unseen = all( is( 'server.https', false ), is( 'server.forwardedHttps', true ) );

export const howToSeeIt: Words = [
	text(
		__(
			'Add these lines to wp-config.php, above “That’s all, stop editing!”, then log out and in again.',
			'rest-health'
		)
	),
];

export const linesToSeeIt: readonly Snippet[] = [
	{
		code: [
			"if ( false !== strpos( $_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '', 'https' ) ) {",
			"\t$_SERVER['HTTPS'] = 'on';",
			'}',
		].join( '\n' ),
	},
];

export const otherHeaders: readonly Text[] = [
	text(
		__(
			'Some proxies say it in another header than X-Forwarded-Proto, as X-Forwarded-Ssl or CloudFront-Forwarded-Proto do: if the lines change nothing, ask your host which one it is, and write that one into the first line.',
			'rest-health'
		)
	),
];

export const whoHidesIt: readonly Text[] = [
	text(
		/* translators: %1$s: name of a CDN or host, for example Cloudflare. */
		__( 'The proxy in front of the site (%1$s), where https ends', 'rest-health' ),
		'index.via'
	),
	text( __( 'The proxy in front of the site, where https ends', 'rest-health' ) ),
];

/** Covers: TLS ends at a proxy and WordPress does not know it (row 18), with the REST API handed out at http, so that the browser keeps it away from this page. */
export const unseenHttps: Rule = defineRule( {
	id: 'unseen-https',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [],
	when: all(
		unseen,
		any(
			is( 'browser.restOrigin', 'scheme' ),
			// The server is sent to https when it asks that address.
			all( is( 'vantage', 'loopback' ), is( 'index.redirect', 'other-scheme' ) )
		)
	),
	explains: [ 'other-rest-origin', 'no-answer', 'redirect' ],
	title: [ text( __( 'WordPress does not know that this site is visited by https', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			not( is( 'server.addresses', 'scheme' ) ),
			__(
				'This page came by https, which ends at a proxy; WordPress got plain http, and hands out an address of the REST API that begins with http. Browsers block that as mixed content, so nothing can be saved.',
				'rest-health'
			)
		),
		text(
			__(
				'This page came by https, which ends at a proxy; WordPress got plain http, and hands out an address of the REST API that begins with http. Browsers block that as mixed content, so nothing can be saved. The two addresses on Settings → General differ by http and https, too.',
				'rest-health'
			)
		),
	],
	fix: howToSeeIt,
	action: null,
	who: whoHidesIt,
	where: [ text( __( "wp-config.php: $_SERVER['HTTPS'] is not set", 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who works in wp-admin', 'rest-health' ) ) ],
	remarks: otherHeaders,
	snippet: linesToSeeIt,
} );
