import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import { nonceSpoilt } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const empty = any( is( 'pageNonce.trace.nonceHeader', 'empty' ), is( 'freshNonce.trace.nonceHeader', 'empty' ) );

/** Covers: the header X-WP-Nonce arrives empty or as something else (row 7). To WordPress that is a nonce, and a wrong one. */
export const emptiedNonceHeader: Rule = defineRule( {
	id: 'emptied-nonce-header',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'pageNonce' ],
	when: all( nonceSpoilt, steady ),
	explains: [ 'ended-login', 'expired-nonce' ],
	title: [
		textWhen( empty, __( 'Something on the way to WordPress empties the nonce header', 'rest-health' ) ),
		text( __( 'Something on the way to WordPress changes the nonce header', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			empty,
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Your nonce was sent in the header X-WP-Nonce, and WordPress got the header without anything in it. An empty nonce is a wrong one, so WordPress answered %1$s. Your login and your nonce are right.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Your nonce was sent in the header X-WP-Nonce, and what WordPress got in that header is no nonce. So WordPress answered %1$s. Your login is right.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			__(
				'Your nonce was sent in the header X-WP-Nonce, and what WordPress got in that header is no nonce. Your login is right.',
				'rest-health'
			)
		),
	],
	fix: [ text( __( 'Ask your host or CDN to pass the request header X-WP-Nonce on as it is.', 'rest-health' ) ) ],
	action: null,
	who: [
		textWhen(
			passed( 'loopbackSession' ),
			__( 'A proxy, a CDN or a firewall before the web server, or code in this page', 'rest-health' )
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
	letter: [
		text(
			__(
				'Requests to /wp-json/ reach PHP with the request header X-WP-Nonce empty or changed, so WordPress answers 403 rest_cookie_invalid_nonce and nobody can save. Please look for a rule that sets or edits this header (Apache: RequestHeader; nginx: proxy_set_header or fastcgi_param HTTP_X_WP_NONCE), and pass it on as it comes.',
				'rest-health'
			)
		),
	],
} );
