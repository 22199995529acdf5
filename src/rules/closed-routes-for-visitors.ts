import { __ } from '@wordpress/i18n';
import { visitorsAndWho } from '../diagnosis/affected';
import { coreClosed, coreOpen, othersClosed } from '../diagnosis/closed-routes';
import { all, any } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: settings such as "Restricted Access" and lists of routes, which close some routes to visitors and not all. Usually meant. */
export const closedRoutesForVisitors: Rule = defineRule( {
	id: 'closed-routes-for-visitors',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'visitorRoutes', 'ownRoutes' ],
	when: all( any( coreClosed( 'visitorRoutes' ), othersClosed( 'visitorRoutes' ) ), coreOpen( 'ownRoutes' ) ),
	aside: all(),
	title: [
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s closes some routes for visitors', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s closes some routes for visitors', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s closes some routes for visitors', 'rest-health' ),
			},
			[ 'visitorRoutes' ]
		),
		text( __( 'A plugin or theme closes some routes for visitors', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			coreClosed( 'visitorRoutes' ),
			/* translators: %1$s: names of routes, for example wp/v2/users. */
			__(
				'WordPress opens these routes to everybody, and visitors do not get them: %1$s. They answer you, so the block editor works for you. This is what a setting to restrict the REST API does.',
				'rest-health'
			),
			'visitorRoutes.closedRoutes'
		),
		text(
			/* translators: %1$s: names of routes, for example contact-form-7/v1. */
			__(
				'These routes are made for visitors too, and visitors do not get them: %1$s. They answer you. This is what a list of allowed routes does.',
				'rest-health'
			),
			'visitorRoutes.closedRoutes'
		),
		text( __( 'Some routes that are made for visitors do not answer them. They answer you.', 'rest-health' ) ),
	],
	fix: [
		text(
			/* translators: %1$s: names of screens and settings. */
			__(
				'If a form, a shop, a search or an app for visitors fails, let its routes pass at %1$s; else there is nothing to do.',
				'rest-health'
			),
			'visitorRoutes.trace.refused.setting'
		),
		text(
			__(
				'If a form, a shop, a search or an app for visitors fails, let its routes pass in the settings of whoever closes them; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ ...who( 'refused', [ 'visitorRoutes' ] ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: where( 'refused', [ 'visitorRoutes' ] ),
	affected: visitorsAndWho,
} );
