import { __ } from '@wordpress/i18n';
import { all, failed, is, not, passed } from '../diagnosis/conditions';
import { reachedRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: the stored rewrite rules lack the REST API’s, or something answers its addresses with a page of the
 * theme, while index.php?rest_route= works.
 */
export const missingRestRewrite: Rule = defineRule( {
	id: 'missing-rest-rewrite',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [ 'index', 'queryForm' ],
	when: all(
		not( passed( 'pageNonce' ) ),
		failed( 'index' ),
		is( 'index.page', 'theme' ),
		is( 'index.depth', 'wordpress' ),
		reachedRest( 'queryForm' ),
		// With the rule in its place the address must have arrived as another one: changed-addresses.
		not( is( 'server.restRule', true ) ),
		// Somebody was seen leading the request elsewhere: missing-rest-routing.
		is( 'index.trace.removedRoutes.name', null ),
		steady
	),
	title: [
		textWhen(
			is( 'server.restRule', false ),
			__( 'WordPress’s stored rewrite rules lack the REST API', 'rest-health' )
		),
		text( __( 'WordPress takes the REST API’s addresses for pages of the site', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress answered %1$s with a page of the theme: it did not recognise the address. The same request in the form index.php?rest_route= reaches the REST API.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'WordPress answered with a page of the theme: it did not recognise the address. The same request in the form index.php?rest_route= reaches the REST API.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'On Settings → Permalinks, choose Save Changes without changing anything: WordPress then makes its rewrite rules anew. If the answer stays the same, a plugin changes the rules.',
				'rest-health'
			)
		),
	],
	action: 'permalinks',
	who: [ text( __( 'WordPress, by its stored rewrite rules', 'rest-health' ) ) ],
	where: [
		textWhen(
			is( 'server.restRule', false ),
			__( 'The option rewrite_rules holds no rule for the REST API', 'rest-health' )
		),
		text( __( 'The rewrite rules of WordPress', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
} );
