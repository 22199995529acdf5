import { __ } from '@wordpress/i18n';
import { named, who } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereRefused } from '../diagnosis/place';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { reachedRest, steady, toldToWait } from '../diagnosis/patterns';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: allow-lists that leave out rest-health/v1, so that our own route tells nothing about the others. */
export const refusedSelfTest: Rule = defineRule( {
	id: 'refused-self-test',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'index', 'visitor', 'pageNonce' ],
	when: all(
		passed( 'index' ),
		failed( 'visitor' ),
		failed( 'pageNonce' ),
		is( 'pageNonce.outcome', 'answered' ),
		is( 'pageNonce.redirect', 'none' ),
		// The index in the place of what was asked for: that is no refusal.
		not( is( 'pageNonce.shape', 'index' ) ),
		not( is( 'pageNonce.code', 'rest_cookie_invalid_nonce', 'internal_server_error' ) ),
		not( is( 'pageNonce.body', 'json-with-output' ) ),
		// A limit on how often lets the first through and not the next.
		not( any( toldToWait( 'visitor' ), toldToWait( 'pageNonce' ) ) ),
		// A ban is not about one route.
		not( failed( 'indexAfter' ) ),
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses REST Health’s own route and lets the list of routes pass', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __(
				'The theme %1$s refuses REST Health’s own route and lets the list of routes pass',
				'rest-health'
			),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses REST Health’s own route and lets the list of routes pass', 'rest-health' ),
		} ),
		text( __( 'Something refuses REST Health’s own route and lets the list of routes pass', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'The index of the REST API answered a visitor. REST Health’s own route was answered %1$s %2$s, to visitors and to you. So something allows some routes and not others, and what it does to those of WordPress cannot be told from here.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The index of the REST API answered a visitor. REST Health’s own route was answered %1$s, to visitors and to you. So something allows some routes and not others, and what it does to those of WordPress cannot be told from here.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			__(
				'The index of the REST API answered a visitor, and REST Health’s own route did not. So something allows some routes and not others, and what it does to those of WordPress cannot be told from here.',
				'rest-health'
			)
		),
	],
	fix: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( 'In the settings of %1$s, allow rest-health/v1 and run the checkup again.', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __(
				'In the code of the theme %1$s, allow rest-health/v1 and run the checkup again.',
				'rest-health'
			),
			/* translators: %1$s: a file name. */
			file: __( 'In the file %1$s, allow rest-health/v1 and run the checkup again.', 'rest-health' ),
		} ),
		text(
			__(
				'In the plugin or firewall that allows routes one by one, allow rest-health/v1 and run the checkup again.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ ...who( 'refused' ), textWhen( reachedRest( 'pageNonce' ), __( 'A plugin or theme', 'rest-health' ) ) ],
	where: whereRefused(),
	culprits: [ 'pageNonce', 'visitor' ],
	affected: [ text( __( 'Whoever uses routes that are not allowed', 'rest-health' ) ) ],
	remarks: [ ...itsSetting, ...besides( 'pageNonce', 'visitor' ) ],
} );
