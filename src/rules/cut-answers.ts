import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { LOOKED_AT, spoilt, spoiltSomewhere } from '../diagnosis/damage';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** WordPress came to the end of the request. */
const finished = any(
	...LOOKED_AT.map( ( name ) =>
		all( spoilt( name, 'json-cut' ), is( `${ name }.trace.reached`, 'callback', 'answered' ) )
	)
);

/** Covers: JSON that ends in its middle, or is broken in it: a wrong Content-Length, an output buffer that drops the rest, a full disk or a buffer of a proxy. */
export const cutAnswers: Rule = defineRule( {
	id: 'cut-answers',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: all( spoiltSomewhere( 'json-cut' ), steady ),
	explains: [ 'loopback-failure' ],
	title: [ text( __( 'The REST API’s answers break off, or are damaged JSON', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			finished,
			__(
				'The answer begins as JSON and cannot be read to its end, so the block editor says “not a valid JSON response”. WordPress had answered to the end. So a part was dropped or spoilt afterwards: by a plugin that works on finished pages (a cache, an optimiser), or on the way, by a proxy whose buffer or disk is full.',
				'rest-health'
			)
		),
		text(
			__(
				'The answer begins as JSON and cannot be read to its end, so the block editor says “not a valid JSON response”. Either PHP was stopped in the middle, or a part was dropped or spoilt afterwards.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Deactivate plugins that rewrite finished pages (cache, optimiser, minify) on the Plugins screen, one at a time, and run the checkup after each; if nothing changes, ask your host whether a proxy’s disk or buffer is full.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	letter: [
		text(
			__(
				'Answers of this site’s REST API (addresses below /wp-json/) arrive cut off in the middle, or damaged. Please look in the logs of the web server and of PHP at that time: for a full disk, for buffers of a proxy, and for a PHP process that ended.',
				'rest-health'
			)
		),
	],
	log: [
		textWhen(
			any( is( 'index.software', 'nginx' ), is( 'server.software', 'nginx' ) ),
			__(
				'nginx’s error log, at that minute: “upstream prematurely closed connection”, “writing a temporary file failed” or “No space left on device”.',
				'rest-health'
			)
		),
		text(
			__(
				'The web server’s and PHP’s error logs, at that minute: a line about this address, a process that ended, or “No space left on device”.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A plugin that works on finished pages, PHP, or a proxy', 'rest-health' ) ) ],
	where: [
		textWhen( finished, __( 'Behind WordPress’s REST API, on the way out', 'rest-health' ) ),
		text( __( 'In PHP, or on the way out', 'rest-health' ) ),
	],
	culprits: [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ],
	affected: [ text( __( 'Everybody who gets such an answer', 'rest-health' ) ) ],
} );
