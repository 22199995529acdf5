import { __ } from '@wordpress/i18n';
import { visitorsAndWho } from '../diagnosis/affected';
import { allowRoutes } from '../diagnosis/advice';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereDied } from '../diagnosis/place';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { savingFails, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: wp_die() before the REST server answers, for visitors only (All-In-One Security does it, with status
 * 500).
 */
export const wpDieForVisitors: Rule = defineRule( {
	id: 'wp-die-for-visitors',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		passed( 'pageNonce' ),
		any(
			all(
				any( is( 'index.code', 'wp_die' ), is( 'index.page', 'wp-die' ) ),
				is( 'index.askedToWait', false ),
				not( is( 'index.code', 'internal_server_error' ) )
			),
			all(
				any( is( 'visitor.code', 'wp_die' ), is( 'visitor.page', 'wp-die' ) ),
				is( 'visitor.askedToWait', false ),
				not( is( 'visitor.code', 'internal_server_error' ) )
			)
		),
		steady
	),
	explains: [ 'loopback-failure', 'ended-before-witness' ],
	aside: savingFails,
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s stops visitors’ REST requests with wp_die()', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s stops visitors’ REST requests with wp_die()', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s stops visitors’ REST requests with wp_die()', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme stops visitors’ REST requests with wp_die()', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			failed( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A visitor’s request was stopped by wp_die() before the REST API could answer; the answer was %1$s. Requests with your login pass.',
				'rest-health'
			),
			'index.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A visitor’s request was stopped by wp_die() before the REST API could answer; the answer was %1$s. Requests with your login pass.',
				'rest-health'
			),
			'visitor.status'
		),
	],
	fix: [
		...allowRoutes,
		text(
			__(
				'If a form or an app for visitors fails, open your security plugin’s settings, and allow its routes; else leave it.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: whoRefused,
	where: [ ...whereDied, text( __( 'wp_die(), before the REST API answers', 'rest-health' ) ) ],
	culprits: [ 'index', 'visitor' ],
	affected: visitorsAndWho,
	remarks: [ ...itsSetting, ...besides( 'index', 'visitor' ) ],
} );
