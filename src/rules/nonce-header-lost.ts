import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { nonceInAddress } from '../diagnosis/logins';
import { refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Somebody refuses visitors behind core’s own check, and for that check the user was nobody. */
const refusedWithout = all(
	refusedInRest( 'pageNonce' ),
	is( 'pageNonce.trace.nonceHeader', 'none' ),
	is( 'pageNonce.trace.cookie', 'valid' ),
	is( 'pageNonce.trace.user', 'nobody' ),
	// Whoever runs a checkup without JavaScript is logged in by that.
	any( is( 'ajax.passed', true ), is( 'vantage', 'loopback' ) )
);

/**
 * Covers: the X-WP-Nonce header dropped by a proxy, a firewall or the server, while the same nonce in the address
 * works, or while the witness saw the request come without it (row 4).
 */
export const nonceHeaderLost: Rule = defineRule( {
	id: 'nonce-header-lost',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'pageNonce' ],
	when: all(
		any(
			all(
				passed( 'pageNonce' ),
				is( 'pageNonce.renewedNonce', false ),
				// What arrived was not lost on the way.
				is( 'pageNonce.trace.nonceHeader', 'none', null ),
				any(
					// A cache that gives out what a visitor got has not looked at the header.
					all( is( 'queryNonce.renewedNonce', true ), is( 'pageNonce.fromCache', false, null ) ),
					is( 'pageNonce.trace.nonceHeader', 'none' )
				)
			),
			refusedWithout
		),
		not( nonceInAddress ),
		steady
	),
	explains: [
		{
			id: 'refused-in-authentication',
			because: text(
				__(
					'Without the header WordPress takes you for a visitor, and it may be visitors only who are refused there: let the header pass first, then run the checkup again.',
					'rest-health'
				)
			),
		},
	],
	title: [ text( __( 'Something on the way to WordPress drops the nonce header', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'queryNonce.renewedNonce', true ),
			__(
				'The request with your nonce in the header X-WP-Nonce was taken for one without a nonce. The same nonce in the address was accepted. So the nonce and your login are right, and a proxy, firewall or the web server drops the header.',
				'rest-health'
			)
		),
		text(
			__(
				'The request was sent with your nonce in the header X-WP-Nonce, and WordPress saw it come without that header. So it took you for a visitor, and a proxy, firewall or the web server drops the header.',
				'rest-health'
			)
		),
	],
	fix: [ text( __( 'Ask your host or CDN to let the request header X-WP-Nonce pass to PHP.', 'rest-health' ) ) ],
	action: null,
	who: [
		textWhen(
			any( is( 'loopbackSession.renewedNonce', true ), is( 'loopbackSession.trace.nonceHeader', 'nonce' ) ),
			__( 'A proxy, a CDN or a firewall before the web server', 'rest-health' )
		),
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'A proxy, a firewall, or the web server (%1$s)', 'rest-health' ),
			'server.software'
		),
		text( __( 'A proxy, a firewall, or the web server', 'rest-health' ) ),
	],
	where: [ text( __( 'Between the browser and PHP: the header X-WP-Nonce', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			any( is( 'loopbackSession.renewedNonce', true ), is( 'loopbackSession.trace.nonceHeader', 'nonce' ) ),
			__(
				'When the server asks itself, the header arrives: so it is dropped between the browser and the server.',
				'rest-health'
			)
		),
	],
	letter: [
		text(
			__(
				'Requests to /wp-json/ reach PHP without the request header X-WP-Nonce, so WordPress takes everybody for a visitor and nobody can save. Please look for a list of allowed request headers, or a rule that removes this one, in the CDN, the firewall, the proxy and the web server, and let it pass.',
				'rest-health'
			)
		),
	],
} );
