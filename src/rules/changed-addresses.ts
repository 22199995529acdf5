import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed, type Condition } from '../diagnosis/conditions';
import { reachedRest, routeGone, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** WordPress knows the address, and took it for a page of the site. */
const takenForPage = all(
	failed( 'index' ),
	is( 'index.page', 'theme' ),
	is( 'index.depth', 'wordpress' ),
	is( 'server.restRule', true ),
	reachedRest( 'queryForm' )
);

/** WordPress knows the route, and was asked for one that it does not know. */
const takenForOther = all( routeGone( 'index' ), routeGone( 'pageNonce' ), passed( 'queryForm' ) );

/** Nobody was seen who could have answered so in WordPress. */
const nobodySeen = ( name: 'index' | 'pageNonce' ): Condition =>
	all( is( `${ name }.trace.removedRoutes.name`, null ), is( `${ name }.trace.refused.name`, null ) );

/**
 * Covers: a proxy or a rewrite rule that doubles, cuts or replaces a part of the path (proxy_pass with a path of its own), so that WordPress is asked
 * for something else; index.php?rest_route= has no such path, and works.
 */
export const changedAddresses: Rule = defineRule( {
	id: 'changed-addresses',
	severity: 'critical',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'index', 'queryForm' ],
	when: all(
		not( passed( 'pageNonce' ) ),
		any( takenForPage, takenForOther ),
		nobodySeen( 'index' ),
		nobodySeen( 'pageNonce' ),
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [ text( __( 'The REST API’s addresses do not arrive at WordPress as they were asked', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			takenForPage,
			__(
				'WordPress has its rule for these addresses, and still answered with a page of the theme: most likely it was asked for something else. The same request in the form index.php?rest_route= reaches the REST API.',
				'rest-health'
			)
		),
		text(
			__(
				'WordPress’s REST API answered that it knows no such route. The same route in the form index.php?rest_route= answers. So most likely WordPress was asked for something else than this browser asked for.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Ask your host whether a proxy or a rewrite rule changes addresses below /wp-json/ on their way to WordPress, and to hand them on as they come; if none does, a plugin changes them.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) reach WordPress with another path than was asked for; as index.php?rest_route= they work. Please see whether a proxy (for example proxy_pass with a path of its own) or a rewrite rule changes it, and hand the path on as it comes.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A proxy, the web server’s rewrite rules, or a plugin', 'rest-health' ) ) ],
	where: [ text( __( 'The address, on its way to WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
} );
