import { __ } from '@wordpress/i18n';
import { coreClosed, letRoutesPass } from '../diagnosis/closed-routes';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: code that closes some of WordPress's own routes to whoever is logged in, while others pass: REST Health's among them. */
export const closedCoreRoutes: Rule = defineRule( {
	id: 'closed-core-routes',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'ownRoutes' ],
	when: coreClosed( 'ownRoutes' ),
	explains: [ 'closed-routes-for-visitors', 'role-refused', 'closed-routes-for-role' ],
	title: [
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s closes routes that the block editor needs', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s closes routes that the block editor needs', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s closes routes that the block editor needs', 'rest-health' ),
			},
			[ 'ownRoutes' ]
		),
		text( __( 'A plugin or theme closes routes that the block editor needs', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: a number. %2$s: names of routes, for example wp/v2/posts, wp/v2/pages. */
			__(
				'Your login is accepted and other routes answer you, but routes of WordPress itself do not (%1$s closed: %2$s). Their own permission checks would let you pass, so code of a plugin or theme closes them.',
				'rest-health'
			),
			'ownRoutes.closed',
			'ownRoutes.closedRoutes'
		),
		text(
			__(
				'Your login is accepted and other routes answer you, but routes of WordPress itself do not. Their own permission checks would let you pass, so code of a plugin or theme closes them.',
				'rest-health'
			)
		),
	],
	fix: letRoutesPass( 'ownRoutes' ),
	action: 'plugins',
	who: [ ...who( 'refused', [ 'ownRoutes' ] ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: where( 'refused', [ 'ownRoutes' ] ),
	affected: [ text( __( 'You, and others who are logged in', 'rest-health' ) ) ],
} );
