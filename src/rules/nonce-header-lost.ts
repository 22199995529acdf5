import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/**
 * Covers: the X-WP-Nonce header dropped by a proxy, a firewall or the server, while the same nonce in the address
 * works.
 */
export const nonceHeaderLost: Rule = defineRule( {
	id: 'nonce-header-lost',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'pageNonce', 'queryNonce' ],
	when: all(
		passed( 'pageNonce' ),
		is( 'pageNonce.renewedNonce', false ),
		is( 'queryNonce.renewedNonce', true ),
		steady
	),
	title: [ text( __( 'Something on the way to WordPress drops the nonce header', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'The request with your nonce in the header X-WP-Nonce was taken for one without a nonce. The same nonce in the address was accepted. So the nonce and your login are right, and a proxy, firewall or the web server drops the header.',
				'rest-health'
			)
		),
	],
	fix: [ text( __( 'Ask your host or CDN to let the request header X-WP-Nonce pass to PHP.', 'rest-health' ) ) ],
	action: null,
	who: [
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'A proxy, a firewall, or the web server (%1$s)', 'rest-health' ),
			'server.software'
		),
		text( __( 'A proxy, a firewall, or the web server', 'rest-health' ) ),
	],
	where: [ text( __( 'Between the browser and PHP: the header X-WP-Nonce', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
