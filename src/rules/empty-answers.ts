import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { LOOKED_AT, spoilt } from '../diagnosis/damage';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Empty, and with a status that says all is well. */
const emptied = any(
	...LOOKED_AT.map( ( name ) => all( spoilt( name, 'empty' ), is( `${ name }.status`, 200, 204 ) ) )
);
const finished = any(
	...LOOKED_AT.map( ( name ) =>
		all(
			spoilt( name, 'empty' ),
			is( `${ name }.status`, 200, 204 ),
			is( `${ name }.trace.reached`, 'callback', 'answered' )
		)
	)
);

/** Covers: 200 without a body, where nobody was seen ending the request: an output buffer that swallows, a filter that says “served”, a cache that kept nothing. */
export const emptyAnswers: Rule = defineRule( {
	id: 'empty-answers',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: all( emptied, steady ),
	explains: [ 'loopback-failure' ],
	title: [ text( __( 'The REST API’s answers arrive empty', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			finished,
			__(
				'The answer says that all is well and holds nothing, so the block editor says “not a valid JSON response”. WordPress had answered to the end. So something swallowed the answer afterwards: a plugin that works on finished pages, or a filter on rest_pre_serve_request that says it has served it.',
				'rest-health'
			)
		),
		text(
			__(
				'The answer says that all is well and holds nothing, so the block editor says “not a valid JSON response”.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Empty your cache; if the answers stay empty, deactivate plugins that rewrite finished pages (cache, optimiser, minify) on the Plugins screen, one at a time, and run the checkup after each.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	letter: [
		text(
			__(
				'Answers of this site’s REST API (addresses below /wp-json/) arrive with status 200 and without a body. Please look in the logs of the web server and of PHP at that time, and whether a cache on the server keeps these addresses.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A plugin that works on finished pages, or a cache', 'rest-health' ) ) ],
	where: [
		textWhen( finished, __( 'Behind WordPress’s REST API, on the way out', 'rest-health' ) ),
		text( __( 'In PHP, or on the way out', 'rest-health' ) ),
	],
	culprits: [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ],
	affected: [ text( __( 'Everybody who gets such an answer', 'rest-health' ) ) ],
} );
