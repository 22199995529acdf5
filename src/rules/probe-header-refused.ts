import { __ } from '@wordpress/i18n';
import { all, failed, is } from '../diagnosis/conditions';
import { headerRefused } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/**
 * Covers: a firewall that refuses a request for the header by which REST Health knows its own. Nothing is said against the site: nearly
 * all that was asked carried that header.
 */
export const probeHeaderRefused: Rule = defineRule( {
	id: 'probe-header-refused',
	severity: 'undetermined',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'index', 'indexUnsigned' ],
	when: all(
		headerRefused,
		is( 'index.trace.reached', 'nothing', null ),
		// Who is let in with a login is refused for something else.
		failed( 'pageNonce' )
	),
	explains: [
		'missing-server-rewrite',
		'missing-htaccess-rules',
		'no-answer',
		'blocked-in-browser',
		'loopback-failure',
		'api-fetch-middleware',
		'nonce-endpoint-refused',
		'hidden-index',
		'rate-limited',
		'user-agent-refused',
		'browser-agent-refused',
		'cookie-refused',
	],
	title: [ text( __( 'Something refuses the header of REST Health’s own requests', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'With the header X-REST-Health-Probe, which only this plugin sends, the REST API’s index was answered %1$s before WordPress was asked. Without it, the same request passed. So this says nothing against the site, and REST Health cannot look further.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'With the header X-REST-Health-Probe, which only this plugin sends, the REST API’s index got no answer. Without it, the same request passed. So this says nothing against the site, and REST Health cannot look further.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'If the editor works, leave it; else ask your host or CDN to let the request header X-REST-Health-Probe pass, and run the checkup again.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) that carry the header X-REST-Health-Probe are refused before WordPress is asked; without it, they pass. A diagnostic plugin sends that header. Please let it pass.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A firewall, a proxy or a CDN that minds headers it does not know', 'rest-health' ) ) ],
	where: [ text( __( 'In front of WordPress: the header X-REST-Health-Probe', 'rest-health' ) ) ],
	affected: [ text( __( 'Only REST Health, as far as can be told', 'rest-health' ) ) ],
} );
