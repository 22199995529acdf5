import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/**
 * Covers: rest_api_loaded taken off parse_request, the query variable rest_route stripped, rest_api_init taken off
 * init: both forms of the address give pages of the theme.
 */
export const missingRestRouting: Rule = defineRule( {
	id: 'missing-rest-routing',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index' ],
	when: all(
		not( passed( 'pageNonce' ) ),
		failed( 'index' ),
		is( 'index.depth', 'wordpress' ),
		any(
			is( 'server.restLoaded', false ),
			all(
				is( 'index.page', 'theme' ),
				any(
					is( 'queryForm.page', 'theme' ),
					// WordPress takes the address for one of a page and redirects to the page's own.
					is( 'queryForm.redirect', 'hidden', 'elsewhere' ),
					is( 'server.permalinks', 'plain' )
				)
			)
		),
		steady
	),
	title: [ text( __( 'A plugin or theme has switched off WordPress’s REST API', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'server.restLoaded', false ),
			__(
				'The REST API’s address was answered by WordPress and not by the REST API. WordPress ran, and the function that should hand the request over, rest_api_loaded, is no longer attached to parse_request.',
				'rest-health'
			)
		),
		text(
			__(
				'The REST API’s address was answered with a page of the theme, and its other form, index.php?rest_route=, does not lead there either. WordPress ran, and did not hand the request over.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'On the Plugins screen, look for a plugin that disables the REST API and open its settings; then look into the theme’s functions.php.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [ text( __( 'The way from parse_request to rest_api_loaded', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
} );
