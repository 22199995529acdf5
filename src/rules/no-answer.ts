import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import { fairVantage, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: REST requests that time out, or break off so that the browser shows nothing of them, while the site
 * answers otherwise.
 */
export const noAnswer: Rule = defineRule( {
	id: 'no-answer',
	severity: 'critical',
	confidence: null,
	layer: null,
	needs: [ 'index' ],
	when: all(
		is( 'index.outcome', 'timed-out', 'unanswered' ),
		is( 'pageNonce.outcome', 'timed-out', 'unanswered', null ),
		any( passed( 'staticFile' ), passed( 'ajax' ) ),
		fairVantage,
		steady
	),
	title: [
		textWhen( is( 'index.outcome', 'timed-out' ), __( 'REST requests get no answer in time', 'rest-health' ) ),
		text( __( 'REST requests break off without an answer', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			passed( 'loopbackVisitor' ),
			__(
				'The request was given up without an answer, while the site answers other requests. When the site asks itself, the REST API answers: so look first at what stands between this browser and the server.',
				'rest-health'
			)
		),
		textWhen(
			is( 'loopbackVisitor.outcome', 'timed-out', 'unanswered' ),
			__(
				'The request was given up without an answer, while the site answers other requests. The site did not get an answer from itself either: so look first at PHP and the web server.',
				'rest-health'
			)
		),
		text(
			__( 'The request was given up without an answer, while the site answers other requests.', 'rest-health' )
		),
	],
	fix: [
		textWhen(
			passed( 'loopbackVisitor' ),
			__(
				'Open this page in a private window, without extensions, or from another network; if it works there, look for an ad blocker or a proxy.',
				'rest-health'
			)
		),
		text(
			__(
				'Look in PHP’s error log and slow log for the time of this checkup, or ask your host to.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) get no answer, while other requests to the site do. Please look at that time in the error log of the web server and in the error log and slow log of PHP, and whether a firewall closes these connections.',
				'rest-health'
			)
		),
	],
	log: [
		textWhen(
			is( 'index.outcome', 'timed-out' ),
			__(
				'PHP-FPM’s slow log and error log (“server reached pm.max_children”), and the web server’s error log (“upstream timed out”), at that minute.',
				'rest-health'
			)
		),
		text(
			__(
				'The web server’s access log, at that minute: nginx writes 444 for a connection that it closed on purpose; no line at all means that the request did not arrive.',
				'rest-health'
			)
		),
	],
	affected: [ text( __( 'Everybody who gets no answer', 'rest-health' ) ) ],
} );
