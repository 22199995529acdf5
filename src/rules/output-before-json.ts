import { __ } from '@wordpress/i18n';
import { besides } from '../diagnosis/doubts';
import { tellAuthor } from '../diagnosis/advice';
import { namedOrFound, whoOrFound } from '../diagnosis/culprit';
import { whereOrFound } from '../diagnosis/place';
import { all, any, is } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: PHP notices and warnings, echo, and other output around the JSON of a REST answer. */
export const outputBeforeJson: Rule = defineRule( {
	id: 'output-before-json',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
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
				'At Tools → REST Health, read the first bytes of the answer: a message of PHP names its file, and its author can mend it.',
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
	where: [ ...whereOrFound( 'printed' ), text( __( 'The first bytes of the answer', 'rest-health' ) ) ],
	culprits: [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ],
	affected: [ text( __( 'Everybody who gets such an answer', 'rest-health' ) ) ],
	remarks: besides( 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ),
} );
