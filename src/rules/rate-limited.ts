import { __ } from '@wordpress/i18n';
import { any, is } from '../diagnosis/conditions';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: 429 of servers, firewalls and plugins. Not the 503 of nginx’s limit_req, which looks like any other 503. */
export const rateLimited: Rule = defineRule( {
	id: 'rate-limited',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'index' ],
	when: any(
		is( 'index.status', 429 ),
		is( 'visitor.status', 429 ),
		is( 'pageNonce.status', 429 ),
		is( 'freshNonce.status', 429 ),
		is( 'queryForm.status', 429 ),
		is( 'post.status', 429 )
	),
	explains: [ 'unstable', 'loopback-failure', 'saving-refused', 'ended-login' ],
	title: [ text( __( 'Something limits how many requests the REST API may get', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'index.status', 429 ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The REST API’s address was answered %1$s, which means: too many requests, come back later. REST Health asks a few questions in a row, and the block editor does the same.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'Some requests passed, and others a moment later were answered 429, which means: too many requests, come back later. REST Health asks a few questions in a row, and the block editor does the same.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Wait a minute and run the checkup again; if it stays so, ask your host to allow more requests in a row to the REST API.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'A limit of the web server, a firewall or a plugin', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who asks often, as the block editor does', 'rest-health' ) ) ],
} );
