import { __ } from '@wordpress/i18n';
import { all, failed, is } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { text } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: rest_endpoints filtered so that routes are gone, for everybody. */
export const removedRoutes: Rule = defineRule( {
	id: 'removed-routes',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		failed( 'index' ),
		is( 'index.code', 'rest_no_route' ),
		is( 'pageNonce.code', 'rest_no_route' ),
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [ text( __( 'A plugin or theme has removed the REST API’s routes', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'WordPress accepted the request and knows no such route, %1$s %2$s, not even the index. WordPress makes these routes itself, so code of a plugin or theme takes them away.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
	],
	fix: [
		text(
			__(
				'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [ text( __( 'rest_endpoints', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
} );
