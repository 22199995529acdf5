import { __ } from '@wordpress/i18n';
import { all } from '../diagnosis/conditions';
import { steady, typeLost, typeOverwritten } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a proxy or server that overwrites the header Content-Type of what is sent, or takes it away. What is sent arrives, and WordPress reads nothing of it. */
export const typeChanged: Rule = defineRule( {
	id: 'type-changed',
	severity: 'critical',
	confidence: 'proven',
	layer: null,
	needs: [ 'post' ],
	when: all( typeLost, steady ),
	title: [ text( __( 'What is saved arrives, but WordPress is no longer told that it is JSON', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			typeOverwritten,
			__(
				'Something was sent as JSON (Content-Type: application/json), and WordPress saw it come with another type in that header. WordPress reads JSON only where the header says so. So it takes what the block editor saves for an empty request: it may answer that all is well, and nothing is changed.',
				'rest-health'
			)
		),
		text(
			__(
				'Something was sent as JSON (Content-Type: application/json), and WordPress saw it come without that header. WordPress reads JSON only where the header says so. So it takes what the block editor saves for an empty request: it may answer that all is well, and nothing is changed.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Ask your host to let the request header Content-Type pass to PHP as it was sent, for addresses below /wp-json/.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'POST requests to this site’s REST API (addresses below /wp-json/) are sent with Content-Type: application/json, and reach PHP with another type or without that header, so that WordPress saves nothing. Please look for a rule that sets or removes this request header in the CDN, the proxy, the firewall and the web server (proxy_set_header, RequestHeader), and let it pass as it was sent.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A proxy, a CDN, a firewall or the web server', 'rest-health' ) ) ],
	where: [ text( __( 'Between the browser and PHP: the header Content-Type', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who saves in the block editor', 'rest-health' ) ) ],
} );
