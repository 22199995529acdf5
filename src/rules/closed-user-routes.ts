import { __ } from '@wordpress/i18n';
import { onlyUsersOfCore, usersClosed, type Asker } from '../diagnosis/closed-routes';
import { all, any, is } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen, type Text } from '../diagnosis/text';

const ASKERS = [ 'ownRoutes', 'roleRoutes', 'visitorRoutes' ] as const;

/** Of each that says of nothing else that it is closed: else whoever is named may have closed that. */
const ofAll = ( texts: ( asker: Asker ) => readonly Text[] ): readonly Text[] =>
	ASKERS.flatMap( ( asker ) => onlyWhen( usersClosed( asker ), texts( asker ) ) );

/** The list of users is closed to people who write, and not only to visitors. */
const toWriters = any( onlyUsersOfCore( 'ownRoutes' ), onlyUsersOfCore( 'roleRoutes' ) );

/** Covers: wp/v2/users closed against people who collect user names. Meant, and common; where writers are shut out too, one box of the editor stays empty. */
export const closedUserRoutes: Rule = defineRule( {
	id: 'closed-user-routes',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'visitorRoutes' ],
	when: any( toWriters, usersClosed( 'visitorRoutes' ) ),
	aside: all(),
	title: [
		...ofAll( ( asker ) =>
			named(
				'refused',
				{
					/* translators: %1$s: a plugin with its version. */
					plugin: __( '%1$s hides the list of users', 'rest-health' ),
					/* translators: %1$s: a theme with its version. */
					theme: __( 'The theme %1$s hides the list of users', 'rest-health' ),
					/* translators: %1$s: a file name. */
					file: __( 'The file %1$s hides the list of users', 'rest-health' ),
				},
				[ asker ]
			)
		),
		text( __( 'A plugin or theme hides the list of users', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			onlyUsersOfCore( 'ownRoutes' ),
			__(
				'The route wp/v2/users is closed, to you as well. This is meant against people who collect user names. Saving works; only the choice of an author in the block editor stays empty.',
				'rest-health'
			)
		),
		textWhen(
			onlyUsersOfCore( 'roleRoutes' ),
			/* translators: %1$s: name of a role, for example Editor. */
			__(
				'The route wp/v2/users is closed to users with the role %1$s, and perhaps to visitors. This is meant against people who collect user names. Saving works; only the choice of an author in the block editor may stay empty for them.',
				'rest-health'
			),
			'server.role'
		),
		text(
			__(
				'The route wp/v2/users is closed to visitors. This is meant against people who collect user names; the block editor does not need it from visitors.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			all( usersClosed( 'ownRoutes' ), is( 'ownRoutes.trace.refused.lets', 'nobody' ) ),
			/* translators: %1$s: a plugin with its version. */
			__(
				'If nobody misses the choice of an author, there is nothing to do; else deactivate %1$s on the Plugins screen: it has no setting for that.',
				'rest-health'
			),
			'ownRoutes.trace.refused.name'
		),
		textWhen(
			toWriters,
			__(
				'If nobody misses the choice of an author, there is nothing to do; else let people who are logged in have wp/v2/users in the settings of whoever hides it.',
				'rest-health'
			)
		),
		text( __( 'There is nothing to do.', 'rest-health' ) ),
	],
	action: null,
	who: [ ...ofAll( ( asker ) => who( 'refused', [ asker ] ) ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: ofAll( ( asker ) => where( 'refused', [ asker ] ) ),
	affected: [
		textWhen( toWriters, __( 'Whoever chooses another author for a post', 'rest-health' ) ),
		text( __( 'Visitors who look for user names', 'rest-health' ) ),
	],
} );
