import { __ } from '@wordpress/i18n';
import { besides } from '../diagnosis/doubts';
import { namedOrFound, whoOrFound } from '../diagnosis/culprit';
import { whereOrFound } from '../diagnosis/place';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { routeGone, steady } from '../diagnosis/patterns';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: rest_endpoints filtered so that routes are gone, for everybody or for people who are logged in. */
export const removedRoutes: Rule = defineRule( {
	id: 'removed-routes',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		routeGone( 'pageNonce' ),
		any(
			passed( 'visitor' ),
			// By another address WordPress knows the route: this one arrived as another one.
			all(
				routeGone( 'index' ),
				any( not( passed( 'queryForm' ) ), not( is( 'pageNonce.trace.removedRoutes.name', null ) ) )
			)
		),
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [
		...namedOrFound( 'removedRoutes', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s removes the REST API’s routes', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s removes the REST API’s routes', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s removes the REST API’s routes', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme removes the REST API’s routes', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			passed( 'visitor' ),
			/* translators: %1$s: an HTTP status code, for example 404. %2$s: an error code, for example rest_no_route. */
			__(
				'A visitor got an answer from the same route that WordPress does not know with your login, %1$s %2$s. So code of a plugin or theme takes routes away from people who are logged in.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
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
		...namedOrFound( 'removedRoutes', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __(
				'Open the settings of %1$s and look for an option about the REST API; if it has none, deactivate it on the Plugins screen.',
				'rest-health'
			),
			/* translators: %1$s: a theme with its version. */
			theme: __(
				'Ask whoever made the theme %1$s to leave the routes in place; its code is in the file named under Where.',
				'rest-health'
			),
			/* translators: %1$s: a file name. */
			file: __(
				'Ask whoever made the file %1$s to leave the routes in place; such a file has no switch on the Plugins screen.',
				'rest-health'
			),
		} ),
		text(
			__(
				'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...whoOrFound( 'removedRoutes' ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [ ...whereOrFound( 'removedRoutes' ), text( __( 'rest_endpoints', 'rest-health' ) ) ],
	culprits: [ 'pageNonce' ],
	affected: [
		textWhen( passed( 'visitor' ), __( 'People who are logged in', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
	remarks: besides( 'pageNonce' ),
} );
