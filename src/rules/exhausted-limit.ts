import { __ } from '@wordpress/i18n';
import { any, is } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { phpLog } from '../diagnosis/logs';
import { whereBrokeOff } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';

const limit = ( which: 'memory' | 'time' ) =>
	any(
		is( 'pageNonce.trace.limit', which ),
		is( 'index.trace.limit', which ),
		is( 'visitor.trace.limit', which ),
		is( 'post.trace.limit', which ),
		is( 'postBlocks.trace.limit', which )
	);
const MEMORY = limit( 'memory' );
const TIME = limit( 'time' );
/** The exchange that is spoken of is one of those that were broken off. */
const REACHED = is( 'culprit.trace.limit', 'memory', 'time' );

/** Covers: PHP’s memory_limit or max_execution_time reached while a REST request is answered. */
export const exhaustedLimit: Rule = defineRule( {
	id: 'exhausted-limit',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: any( MEMORY, TIME ),
	explains: [
		'php-fatal',
		'output-before-json',
		'cut-answers',
		'empty-answers',
		'wp-die',
		'wp-die-for-visitors',
		'ended-in-wordpress',
		'ended-before-witness',
		'no-answer',
	],
	title: [
		textWhen( MEMORY, __( 'PHP runs out of memory while it answers REST requests', 'rest-health' ) ),
		text( __( 'PHP runs out of time while it answers REST requests', 'rest-health' ) ),
	],
	explanation: [
		...onlyWhen(
			REACHED,
			named( 'refused', {
				/* translators: %1$s: a plugin with its version. */
				plugin: __(
					'PHP broke the request off because it had used up what it is allowed. That happened in code of %1$s, which may use too much, or may only have been the last to ask for more.',
					'rest-health'
				),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'PHP broke the request off because it had used up what it is allowed. That happened in code of the theme %1$s, which may use too much, or may only have been the last to ask for more.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'PHP broke the request off because it had used up what it is allowed. That happened in code of the file %1$s, which may use too much, or may only have been the last to ask for more.',
					'rest-health'
				),
			} )
		),
		text(
			__(
				'PHP broke the request off because it had used up what it is allowed. Nobody refuses you.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			MEMORY,
			__(
				'In wp-config.php, above the line “That’s all, stop editing”, give PHP more memory by this line; if nothing changes, ask your host to raise memory_limit. If it still runs out, a plugin uses too much: deactivate the one under Who, and look again.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host what PHP waits for at that time, and to raise max_execution_time if it is below 30 seconds; if a plugin stands under Who, deactivate it and look again.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{ code: "define( 'WP_MEMORY_LIMIT', '256M' );", when: MEMORY },
		{ code: 'php_value max_execution_time 60', when: is( 'server.software', 'litespeed' ) },
		{ code: 'max_execution_time = 60' },
	],
	letter: [
		textWhen(
			MEMORY,
			__(
				'PHP reaches its memory_limit while it answers requests for the REST API of this site. Please raise it to 256M, or tell me what the limit is and what PHP’s error log says at that time.',
				'rest-health'
			)
		),
		text(
			__(
				'PHP reaches its max_execution_time while it answers requests for the REST API of this site. Please tell me what PHP’s error log and slow log say at that time.',
				'rest-health'
			)
		),
	],
	log: phpLog,
	who: [
		...onlyWhen( REACHED, who( 'refused' ) ),
		text( __( 'Not known: PHP stopped where it stood', 'rest-health' ) ),
	],
	where: [
		...onlyWhen( REACHED, whereBrokeOff ),
		textWhen( MEMORY, __( 'PHP’s setting memory_limit', 'rest-health' ) ),
		text( __( 'PHP’s setting max_execution_time', 'rest-health' ) ),
	],
	culprits: [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ],
	affected: [ text( __( 'Everybody whose request needs as much', 'rest-health' ) ) ],
} );
