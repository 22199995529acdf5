import { __ } from '@wordpress/i18n';
import { askCulprit } from '../diagnosis/advice';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereDied } from '../diagnosis/place';
import { all, any, is, not } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/**
 * Covers: wp_die() in a plugin or theme before the REST server answers, for everybody. Not maintenance mode, which
 * asks to wait.
 */
export const wpDie: Rule = defineRule( {
	id: 'wp-die',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		all(
			any( is( 'index.code', 'wp_die' ), is( 'index.page', 'wp-die' ) ),
			is( 'index.askedToWait', false ),
			not( is( 'index.code', 'internal_server_error' ) )
		),
		all(
			any( is( 'pageNonce.code', 'wp_die' ), is( 'pageNonce.page', 'wp-die' ) ),
			is( 'pageNonce.askedToWait', false ),
			not( is( 'pageNonce.code', 'internal_server_error' ) )
		),
		steady
	),
	explains: [ 'ended-before-witness' ],
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s stops every REST request with wp_die()', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s stops every REST request with wp_die()', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s stops every REST request with wp_die()', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme stops every REST request with wp_die()', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress ran and was stopped by wp_die() before the REST API could answer; the answer was %1$s. wp-admin works meanwhile, so it is code of a plugin or theme that stops REST requests.',
				'rest-health'
			),
			'pageNonce.status'
		),
	],
	fix: [
		...askCulprit,
		text(
			__(
				'On the Plugins screen, open the settings of your security plugin and look for an option about the REST API.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: whoRefused,
	where: [ ...whereDied, text( __( 'wp_die(), before the REST API answers', 'rest-health' ) ) ],
	culprits: [ 'pageNonce', 'index' ],
	affected: [ text( __( 'Visitors, and you; other roles were not asked', 'rest-health' ) ) ],
	remarks: [ ...itsSetting, ...besides( 'pageNonce', 'index' ) ],
} );
