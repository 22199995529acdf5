import { __ } from '@wordpress/i18n';
import { letRoutesPass, othersClosed } from '../diagnosis/closed-routes';
import { all, is } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: lists of routes per role, which leave out those of other plugins. */
export const closedRoutesForRole: Rule = defineRule( {
	id: 'closed-routes-for-role',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'ownRoutes', 'roleRoutes' ],
	when: all( is( 'ownRoutes.closed', 0 ), othersClosed( 'roleRoutes' ) ),
	explains: [ 'closed-routes-for-visitors' ],
	aside: all(),
	title: [
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s closes routes of other plugins to people who write', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s closes routes of plugins to people who write', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s closes routes of plugins to people who write', 'rest-health' ),
			},
			[ 'roleRoutes' ]
		),
		text( __( 'Routes of plugins are open to you and closed to other people who write', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: name of a role, for example Editor. %2$s: names of routes, for example contact-form-7/v1. */
			__(
				'All routes answer you. A user with the role %1$s does not get these, although their own permission checks say yes: %2$s. The block editor works; what these plugins add to it may fail.',
				'rest-health'
			),
			'server.role',
			'roleRoutes.closedRoutes'
		),
		text(
			__(
				'All routes answer you. A user of another role who may write does not get some of them. The block editor works; what plugins add to it may fail.',
				'rest-health'
			)
		),
	],
	fix: letRoutesPass( 'roleRoutes' ),
	action: 'plugins',
	who: [ ...who( 'refused', [ 'roleRoutes' ] ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: where( 'refused', [ 'roleRoutes' ] ),
	affected: [ text( __( 'People who are not administrators', 'rest-health' ) ) ],
} );
