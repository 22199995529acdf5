import { __ } from '@wordpress/i18n';
import { besides } from '../diagnosis/doubts';
import { tellAuthor } from '../diagnosis/advice';
import { namedOrFound, whoOrFound } from '../diagnosis/culprit';
import { whereOrFound } from '../diagnosis/place';
import { all, any, is, not } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const SPOILT = [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ] as const;

/** The witness saw who wrote before the answer, or leaving somebody out left the text out. What stands behind it, or came before WordPress, it does not see: that may be a server’s as well. */
const writtenByPhp = any(
	...SPOILT.map( ( name ) =>
		any( not( is( `${ name }.trace.printed.name`, null ) ), is( `${ name }.trace.how`, 'left-out' ) )
	)
);

/** Covers: PHP notices and warnings, echo, and other output around the JSON of a REST answer. */
export const outputBeforeJson: Rule = defineRule( {
	id: 'output-before-json',
	severity: 'critical',
	confidence: 'very-likely',
	layer: null,
	layers: [ { layer: 'php', when: writtenByPhp } ],
	needs: [ 'index' ],
	when: all(
		any(
			is( 'index.body', 'json-with-output' ),
			is( 'visitor.body', 'json-with-output' ),
			is( 'pageNonce.body', 'json-with-output' ),
			is( 'post.body', 'json-with-output' )
		),
		steady
	),
	title: [
		...namedOrFound( 'printed', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s prints extra text into the REST API’s answers', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s prints extra text into the REST API’s answers', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s prints extra text into the REST API’s answers', 'rest-health' ),
		} ),
		text( __( 'Something prints extra text into the REST API’s answers', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'server.showsErrors', true ),
			__(
				'The right answer came, and text stands around it that does not belong there. So the block editor says “not a valid JSON response”. WordPress is set to print PHP’s messages into its answers.',
				'rest-health'
			)
		),
		text(
			__(
				'The right answer came, and text stands around it that does not belong there. So the block editor says “not a valid JSON response”.',
				'rest-health'
			)
		),
	],
	fix: [
		...tellAuthor( 'printed' ),
		textWhen(
			is( 'server.showsErrors', true ),
			__(
				'In wp-config.php, set WP_DEBUG_DISPLAY to false; then read the text at Tools → REST Health, in the first bytes of the answer, and tell the author of the file that it names.',
				'rest-health'
			)
		),
		text(
			__(
				'At Tools → REST Health, read what stands around the JSON in the answer: a message of PHP names its file, and its author can mend it; where any other text comes from, ask your host.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{
			code: "define( 'WP_DEBUG_DISPLAY', false );\ndefine( 'WP_DEBUG_LOG', true );",
			when: is( 'server.showsErrors', true ),
		},
	],
	log: [
		textWhen(
			is( 'server.debugLog', true ),
			__(
				'wp-content/debug.log (or where WP_DEBUG_LOG points), at that minute: lines with “PHP Warning”, “PHP Notice” or “PHP Deprecated” name file and line.',
				'rest-health'
			)
		),
		text(
			__(
				'PHP’s error log, at that minute: lines with “PHP Warning”, “PHP Notice” or “PHP Deprecated” name file and line.',
				'rest-health'
			)
		),
	],
	who: [
		...whoOrFound( 'printed' ),
		text( __( 'Code that prints while WordPress answers, or a server that adds to its answers', 'rest-health' ) ),
	],
	where: [ ...whereOrFound( 'printed' ), text( __( 'Before or behind the JSON of the answer', 'rest-health' ) ) ],
	culprits: SPOILT,
	affected: [ text( __( 'Everybody who gets such an answer', 'rest-health' ) ) ],
	remarks: besides( ...SPOILT ),
} );
