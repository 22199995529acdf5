import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: ad blockers, privacy extensions and security programs that break REST requests off in the browser or right before it. A firewall
 * that closes connections of this browser’s address looks the same, so both are said.
 */
export const blockedInBrowser: Rule = defineRule( {
	id: 'blocked-in-browser',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'browser',
	needs: [ 'index', 'staticFile', 'ajax', 'loopbackVisitor' ],
	when: all(
		is( 'vantage', 'browser' ),
		is( 'index.outcome', 'unanswered' ),
		is( 'pageNonce.outcome', 'unanswered', null ),
		is( 'index.trace.reached', 'nothing', null ),
		passed( 'staticFile' ),
		passed( 'ajax' ),
		passed( 'loopbackVisitor' ),
		is( 'browser.restOrigin', 'same' ),
		not( is( 'browser.policyBlocks', true ) )
	),
	explains: [ 'no-answer' ],
	title: [ text( __( 'Something in this browser or before it stops REST requests', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			passed( 'queryForm' ),
			__(
				'REST requests break off without an answer, while this browser gets a plain file and admin-ajax. The REST API answers when it is asked by its other address, index.php?rest_route=, and when the site asks itself. So something looks for wp-json in the address: usually an ad blocker or another extension.',
				'rest-health'
			)
		),
		textWhen(
			is( 'index.trace.reached', 'nothing' ),
			__(
				'REST requests break off without an answer and never reached WordPress, while this browser gets a plain file and admin-ajax. When the site asks itself, the REST API answers. So look first at this browser: an ad blocker, another extension, or a security program.',
				'rest-health'
			)
		),
		text(
			__(
				'REST requests break off without an answer, while this browser gets a plain file and admin-ajax. When the site asks itself, the REST API answers. So look first at this browser: an ad blocker, another extension, or a security program.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Open this page in a private window, where extensions are off, and run the checkup; if it passes there, allow this site in your ad blocker. If it fails there too, try another network, and then ask your host whether a firewall closes connections to /wp-json/.',
				'rest-health'
			)
		),
	],
	action: null,
	log: [
		text(
			__(
				'The browser’s console (F12 → Console): “net::ERR_BLOCKED_BY_CLIENT” means an extension; “ERR_CONNECTION_RESET” means something on the way.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'An extension, a security program, or a firewall on the way', 'rest-health' ) ) ],
	where: [ text( __( 'Between this page and the server', 'rest-health' ) ) ],
	affected: [ text( __( 'You, in this browser; perhaps nobody else', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			is( 'browser.serviceWorker', true ),
			__(
				'A service worker of this site stands in between as well; a private window is without it, too.',
				'rest-health'
			)
		),
	],
} );
