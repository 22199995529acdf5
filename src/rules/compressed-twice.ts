import { __ } from '@wordpress/i18n';
import { spoiltSomewhere } from '../diagnosis/damage';
import { all, is } from '../diagnosis/conditions';
import { whoOrFound } from '../diagnosis/culprit';
import { whereOrFound } from '../diagnosis/place';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: answers that PHP or a plugin compresses and the server compresses again, or that nothing declares as compressed. */
export const compressedTwice: Rule = defineRule( {
	id: 'compressed-twice',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: all( spoiltSomewhere( 'compressed' ), steady ),
	explains: [ 'loopback-failure' ],
	title: [ text( __( 'The REST API’s answers arrive compressed, so nobody can read them', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'vantage', 'loopback' ),
			__(
				'The site asked itself, and after its answer had been unpacked as often as it says that it is packed, it was still packed (gzip). So two places compress it, or one does without saying so. The block editor says “not a valid JSON response”.',
				'rest-health'
			)
		),
		text(
			__(
				'After the browser had unpacked the answer, it was still packed (gzip). So two places compress it, or one does without saying so. The block editor says “not a valid JSON response”.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Leave compressing to the web server: switch off compression (GZIP, Brotli) in your cache or speed plugin; then ask your host to set PHP’s zlib.output_compression to Off.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	snippet: [
		{ code: 'php_flag zlib.output_compression Off', when: is( 'server.software', 'litespeed' ) },
		{ code: 'zlib.output_compression = Off' },
	],
	letter: [
		text(
			__(
				'Answers of this site’s REST API (addresses below /wp-json/) are compressed twice, or without the header Content-Encoding. Please let only the web server compress, and set PHP’s zlib.output_compression to Off.',
				'rest-health'
			)
		),
	],
	who: [ ...whoOrFound( 'printed' ), text( __( 'A cache or speed plugin, PHP, or the server', 'rest-health' ) ) ],
	where: [
		...whereOrFound( 'printed' ),
		text( __( 'Between the REST API’s answer and the browser', 'rest-health' ) ),
	],
	culprits: [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ],
	affected: [ text( __( 'Everybody who gets such an answer', 'rest-health' ) ) ],
} );
