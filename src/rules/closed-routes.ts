import { __ } from '@wordpress/i18n';
import { all } from '../diagnosis/conditions';
import { letRoutesPass, othersClosed } from '../diagnosis/closed-routes';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: lists of namespaces or routes that leave out those of other plugins, for people who are logged in. WordPress's own are open. */
export const closedRoutes: Rule = defineRule( {
	id: 'closed-routes',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'ownRoutes' ],
	when: othersClosed( 'ownRoutes' ),
	explains: [ 'closed-routes-for-visitors', 'closed-routes-for-role' ],
	aside: all(),
	title: [
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s closes routes of other plugins', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s closes routes of plugins', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s closes routes of plugins', 'rest-health' ),
			},
			[ 'ownRoutes' ]
		),
		text( __( 'A plugin or theme closes routes of other plugins', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: names of routes, for example contact-form-7/v1. */
			__(
				'WordPress’s own routes answer you, so the block editor works. Others do not, although their own permission checks say yes: %1$s. What their plugins show and save through them fails.',
				'rest-health'
			),
			'ownRoutes.closedRoutes'
		),
		text(
			__(
				'WordPress’s own routes answer you, so the block editor works. Routes of other plugins do not, although their own permission checks would let you pass. What these plugins show and save through them fails.',
				'rest-health'
			)
		),
	],
	fix: letRoutesPass( 'ownRoutes' ),
	action: 'plugins',
	who: [ ...who( 'refused', [ 'ownRoutes' ] ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: where( 'refused', [ 'ownRoutes' ] ),
	affected: [ text( __( 'Whoever uses these plugins', 'rest-health' ) ) ],
} );
