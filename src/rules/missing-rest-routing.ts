import { __ } from '@wordpress/i18n';
import { besides } from '../diagnosis/doubts';
import { namedOrFound, whoOrFound } from '../diagnosis/culprit';
import { whereOrFound } from '../diagnosis/place';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { reachedRest, steady } from '../diagnosis/patterns';
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
					not( is( 'index.trace.removedRoutes.name', null ) ),
					is( 'queryForm.page', 'theme' ),
					// WordPress takes the address for one of a page and redirects to the page's own.
					is( 'queryForm.redirect', 'hidden', 'elsewhere' ),
					is( 'server.permalinks', 'plain' )
				)
			)
		),
		steady
	),
	title: [
		...namedOrFound( 'removedRoutes', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s switches off WordPress’s REST API', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s switches off WordPress’s REST API', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s switches off WordPress’s REST API', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme has switched off WordPress’s REST API', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'server.restLoaded', false ),
			__(
				'The REST API’s address was answered by WordPress and not by the REST API. WordPress ran, and the function that should hand the request over, rest_api_loaded, is no longer attached to parse_request.',
				'rest-health'
			)
		),
		textWhen(
			reachedRest( 'queryForm' ),
			__(
				'The REST API’s address was answered with a page of the theme, while its other form, index.php?rest_route=, leads there. WordPress ran, and code took the request away before it was handed over.',
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
		...namedOrFound( 'removedRoutes', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __(
				'Open the settings of %1$s and look for an option about the REST API; if it has none, deactivate it on the Plugins screen.',
				'rest-health'
			),
			/* translators: %1$s: a theme with its version. */
			theme: __(
				'Ask whoever made the theme %1$s to leave the REST API on; its code is in the file named under Where.',
				'rest-health'
			),
			/* translators: %1$s: a file name. */
			file: __(
				'Ask whoever made the file %1$s to leave the REST API on; such a file has no switch on the Plugins screen.',
				'rest-health'
			),
		} ),
		text(
			__(
				'On the Plugins screen, look for a plugin that disables the REST API and open its settings; then look into the theme’s functions.php.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...whoOrFound( 'removedRoutes' ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [
		...whereOrFound( 'removedRoutes' ),
		text( __( 'The way from parse_request to rest_api_loaded', 'rest-health' ) ),
	],
	culprits: [ 'index' ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
	remarks: [
		text(
			/* translators: %1$s: names of screens and settings. */
			__( 'This plugin is set at %1$s.', 'rest-health' ),
			'culprit.trace.removedRoutes.setting'
		),
		...besides( 'index' ),
	],
} );
