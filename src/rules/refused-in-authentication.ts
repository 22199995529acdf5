import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import { askWhoeverRefused } from '../diagnosis/advice';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereRefused } from '../diagnosis/place';
import { refusedInRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: code of a plugin or theme on rest_authentication_errors that refuses everybody, before or after core’s
 * own check. After it, only the witness tells such a refusal from one on a later hook.
 */
export const refusedInAuthentication: Rule = defineRule( {
	id: 'refused-in-authentication',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		refusedInRest( 'index' ),
		refusedInRest( 'pageNonce' ),
		any(
			is( 'pageNonce.depth', 'authentication' ),
			all(
				is( 'pageNonce.depth', 'authenticated' ),
				is( 'pageNonce.trace.refused.hook', 'rest_authentication_errors' )
			)
		),
		steady
	),
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses REST requests, yours too', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses REST requests, yours too', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses REST requests, yours too', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme refuses REST requests, yours too', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			passed( 'internal' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'Requests reached WordPress and were refused with %1$s %2$s while it checked who asks, with your login and without. Inside PHP, where that check is left out, the same route answers. Unless it lets single routes pass, the block editor can save nothing until that ends.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'Requests reached WordPress and were refused with %1$s %2$s while it checked who asks, with your login and without.',
				'rest-health'
			),
			'pageNonce.status',
			'pageNonce.code'
		),
		text(
			__(
				'Requests reached WordPress and were refused while it checked who asks, with your login and without.',
				'rest-health'
			)
		),
	],
	fix: askWhoeverRefused,
	action: 'plugins',
	who: whoRefused,
	where: [ ...whereRefused(), text( __( 'rest_authentication_errors', 'rest-health' ) ) ],
	culprits: [ 'pageNonce', 'index' ],
	affected: [ text( __( 'Visitors, and you; other roles were not asked', 'rest-health' ) ) ],
	remarks: [ ...itsSetting, ...besides( 'pageNonce', 'index' ) ],
} );
