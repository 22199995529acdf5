import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { refusedBeforeWordPress, steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a rule that refuses this browser’s User-Agent. The server asked itself under both names, and only its own passed. */
export const browserAgentRefused: Rule = defineRule( {
	id: 'browser-agent-refused',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	property: 'user-agent',
	needs: [ 'index', 'loopbackVisitor' ],
	shows: [ 'loopbackAgent' ],
	when: all(
		refusedBeforeWordPress( 'index' ),
		passed( 'loopbackVisitor' ),
		any(
			refusedBeforeWordPress( 'loopbackAgent' ),
			// Without JavaScript the server asks in the browser's name.
			all( is( 'vantage', 'loopback' ), refusedBeforeWordPress( 'pageNonce' ) )
		),
		not( toldToWait( 'index' ) ),
		not( toldToWait( 'loopbackAgent' ) ),
		// A company's own proxy says so itself, and stands before this browser, not before the site.
		not( is( 'index.productKind', 'network' ) ),
		steady
	),
	explains: [
		'address-banned',
		'web-server-refusal',
		'refusal-before-wordpress',
		'firewall-refusal',
		'missing-server-rewrite',
		'hidden-index',
	],
	title: [ text( __( 'Something in front of WordPress refuses your browser by its name', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'vantage', 'loopback' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'When the site asked itself under your browser’s name (the header User-Agent), it was answered %1$s before WordPress was asked. Under WordPress’s own name the same request passed. So what is refused is that name.',
				'rest-health'
			),
			'index.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Your browser was answered %1$s before WordPress was asked. The site then asked itself twice: under WordPress’s own name it passed, under your browser’s name (the header User-Agent) it was refused as you are. So neither your address nor what you ask is refused, but that name.',
				'rest-health'
			),
			'index.status'
		),
	],
	fix: [
		text(
			__(
				'Update this browser or try another one; if that passes, ask your host which rule refuses your browser’s User-Agent, and to take it out.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) are refused when they carry my browser’s User-Agent, and pass with another. Please tell me which rule refuses that User-Agent, and take it out or except these addresses from it.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: [ text( __( 'A rule about User-Agents, of the web server, a firewall or a CDN', 'rest-health' ) ) ],
	where: [ text( __( 'In front of WordPress: the header User-Agent', 'rest-health' ) ) ],
	affected: [ text( __( 'Whoever uses such a browser', 'rest-health' ) ) ],
} );
