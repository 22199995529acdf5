import { __ } from '@wordpress/i18n';
import { named, who } from '../diagnosis/culprit';
import { whereRefused } from '../diagnosis/place';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { endedInWordPress, refusedBeforeWordPress, refusedInRest, savingFails, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: code that refuses visitors the index of the REST API and lets them reach its routes. */
export const hiddenIndex: Rule = defineRule( {
	id: 'hidden-index',
	severity: 'intended',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'index', 'pageNonce' ],
	when: all(
		any(
			all( any( refusedInRest( 'index' ), endedInWordPress( 'index' ) ), passed( 'visitor' ) ),
			all( refusedBeforeWordPress( 'index' ), not( is( 'index.status', 200 ) ), passed( 'loopbackVisitor' ) )
		),
		passed( 'pageNonce' ),
		steady
	),
	explains: [ 'loopback-failure' ],
	aside: savingFails,
	title: [
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s hides the list of the REST API’s routes from visitors', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s hides the list of the REST API’s routes from visitors', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s hides the list of the REST API’s routes from visitors', 'rest-health' ),
			},
			[ 'index' ]
		),
		text( __( 'The list of the REST API’s routes is hidden from visitors', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request for the index of the REST API was answered %1$s %2$s, and a route below it answered the same visitor. Requests with your login pass.',
				'rest-health'
			),
			'index.status',
			'index.code'
		),
		text(
			__(
				'A visitor’s request for the index of the REST API was refused, and a route below it answered the same visitor. Requests with your login pass.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			/* translators: %1$s: a plugin or theme with its version, or a file name. */
			__(
				'There is nothing to do, unless an app cannot find this site’s REST API; then allow the index in %1$s.',
				'rest-health'
			),
			'index.trace.refused.name'
		),
		text(
			__(
				'There is nothing to do, unless an app cannot find this site’s REST API; then allow the index where it was hidden: in a plugin, or in the web server’s rules.',
				'rest-health'
			)
		),
	],
	action: null,
	who: who( 'refused', [ 'index' ] ),
	where: whereRefused( [ 'index' ] ),
	affected: [ text( __( 'Apps that look for the list of routes', 'rest-health' ) ) ],
} );
