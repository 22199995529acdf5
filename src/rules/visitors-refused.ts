import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { whereRefused, whoRefused } from '../diagnosis/culprit';
import { refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

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
		any( all( refusedInRest( 'index' ), not( passed( 'queryForm' ) ) ), refusedInRest( 'visitor' ) ),
		any( passed( 'pageNonce' ), passed( 'freshNonce' ) ),
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [
		textWhen(
			passed( 'index' ),
			__( 'A plugin or theme closes routes for visitors, REST Health’s among them', 'rest-health' )
		),
		textWhen(
			is( 'server.refusedByKind', 'plugin' ),
			/* translators: %1$s: a plugin with its version. */
			__( '%1$s closes the REST API for visitors', 'rest-health' ),
			'server.refusedBy'
		),
		text( __( 'A plugin or theme closes the REST API for visitors', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			failed( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request was answered %1$s %2$s. Requests with your login pass, so the block editor works. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			),
			'index.status',
			'index.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request was answered %1$s %2$s. Requests with your login pass, so the block editor works. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			),
			'visitor.status',
			'visitor.code'
		),
		text(
			__(
				'A visitor’s request was refused. Requests with your login pass, so the block editor works. This is what a setting to close the REST API for visitors does.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			/* translators: %1$s: a plugin or theme with its version, or a file name. */
			__(
				'If a form, a shop or an app for visitors fails, let its routes pass in %1$s; else there is nothing to do.',
				'rest-health'
			),
			'server.refusedBy'
		),
		text(
			__(
				'If a form, a shop or an app for visitors fails, allow its routes in the settings of the plugin that closes the REST API; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: whoRefused,
	where: whereRefused,
	affected: [ text( __( 'Visitors, and apps without a login; not people who are logged in', 'rest-health' ) ) ],
} );
