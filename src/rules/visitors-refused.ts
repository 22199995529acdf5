import { __ } from '@wordpress/i18n';
import { visitorsAndWho } from '../diagnosis/affected';
import { allowRoutes } from '../diagnosis/advice';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { named, who, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { where, whereRefused } from '../diagnosis/place';
import { refusedInRest, routeGone, savingFails, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';

/** Beside it something fails for people who are logged in: saving, or the nonce on its way. */
const failsForOthers = any( savingFails, is( 'pageNonce.seenUser', false ) );

/**
 * Covers: code that closes the REST API for visitors and lets people who are logged in pass. Usually a setting, so
 * nobody is alarmed. Not a site that hides only the list of its routes: hidden-index.
 */
export const visitorsRefused: Rule = defineRule( {
	id: 'visitors-refused',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		any(
			all( refusedInRest( 'index' ), not( passed( 'visitor' ) ) ),
			refusedInRest( 'visitor' ),
			routeGone( 'index' ),
			routeGone( 'visitor' )
		),
		any( passed( 'pageNonce' ), passed( 'freshNonce' ) ),
		steady
	),
	explains: [ 'loopback-failure' ],
	aside: savingFails,
	title: [
		...named( 'removedRoutes', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s removes routes for visitors who are not logged in', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s removes routes for visitors who are not logged in', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s removes routes for visitors who are not logged in', 'rest-health' ),
		} ),
		...onlyWhen(
			failed( 'index' ),
			named( 'refused', {
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s refuses visitors who are not logged in', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s refuses visitors who are not logged in', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s refuses visitors who are not logged in', 'rest-health' ),
			} )
		),
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses visitors some routes, REST Health’s among them', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses visitors some routes, REST Health’s among them', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses visitors some routes, REST Health’s among them', 'rest-health' ),
		} ),
		textWhen(
			passed( 'index' ),
			__( 'A plugin or theme closes routes for visitors, REST Health’s among them', 'rest-health' )
		),
		text( __( 'A plugin or theme closes the REST API for visitors', 'rest-health' ) ),
	],
	explanation: [
		...onlyWhen( failsForOthers, [
			textWhen(
				failed( 'index' ),
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__(
					'A visitor’s request was answered %1$s %2$s, and whoever refused that let a request with your login pass. This is what a setting to close the REST API for visitors does. What fails for you has another cause.',
					'rest-health'
				),
				'index.status',
				'index.code'
			),
			text(
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
				__(
					'A visitor’s request was answered %1$s %2$s, and whoever refused that let a request with your login pass. This is what a setting to close the REST API for visitors does. What fails for you has another cause.',
					'rest-health'
				),
				'visitor.status',
				'visitor.code'
			),
		] ),
		textWhen(
			failed( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request was answered %1$s %2$s. Requests with your login pass, so the block editor works for you. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			),
			'index.status',
			'index.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request was answered %1$s %2$s. Requests with your login pass, so the block editor works for you. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			),
			'visitor.status',
			'visitor.code'
		),
		text(
			__(
				'A visitor’s request was refused. Requests with your login pass, so the block editor works for you. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			)
		),
	],
	fix: [
		...allowRoutes,
		text(
			__(
				'If a form, a shop or an app for visitors fails, let its routes pass in the settings of the plugin that closes the REST API, or ask its author how; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ ...who( 'removedRoutes' ), ...whoRefused ],
	where: [ ...where( 'removedRoutes' ), ...whereRefused() ],
	culprits: [ 'index', 'visitor' ],
	affected: visitorsAndWho,
	remarks: [ ...itsSetting, ...besides( 'index', 'visitor' ) ],
} );
