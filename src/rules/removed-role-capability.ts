import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, type Condition } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const ASKERS = [ 'roleRoutes', 'ownRoutes' ] as const;

/** They may not write, and somebody was seen making WordPress's yes a no. */
const lost = ( name: ( typeof ASKERS )[ number ] ): Condition =>
	all( is( `${ name }.mayWrite`, false ), not( is( `${ name }.trace.denied.hook`, null ) ) );

/** Covers: user_has_cap or map_meta_cap filtered so that a role loses what it has: who writes may not save over REST. */
export const removedRoleCapability: Rule = defineRule( {
	id: 'removed-role-capability',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'ownRoutes' ],
	when: all( any( ...ASKERS.map( lost ) ), not( failed( 'post' ) ) ),
	title: [
		...named(
			'denied',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s takes the capability to write posts away', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s takes the capability to write posts away', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s takes the capability to write posts away', 'rest-health' ),
			},
			ASKERS
		),
		text( __( 'A plugin or theme takes the capability to write posts away', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			lost( 'roleRoutes' ),
			/* translators: %1$s: name of a role, for example Editor. */
			__(
				'WordPress asked whether a user with the role %1$s may write posts. The role says yes, code said no. So the REST API is not closed; it refuses what that user is no longer allowed to do.',
				'rest-health'
			),
			'server.role'
		),
		text(
			__(
				'WordPress asked whether you may write posts. Your role says yes, code said no. So the REST API is not closed; it refuses what you are no longer allowed to do.',
				'rest-health'
			)
		),
	],
	fix: [
		...named(
			'denied',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( 'Open the settings of %1$s and look for roles and capabilities.', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'Ask whoever made the theme %1$s why it takes the capability away; its code is in the file named under Where.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'Ask whoever made the file %1$s why it takes the capability away; such a file has no switch on the Plugins screen.',
					'rest-health'
				),
			},
			ASKERS
		),
		text(
			__(
				'On the Plugins screen, open the settings of each plugin that changes roles and capabilities.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...who( 'denied', ASKERS ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: where( 'denied', ASKERS ),
	affected: [
		textWhen(
			lost( 'roleRoutes' ),
			/* translators: %1$s: name of a role, for example Editor. */
			__( 'Users with the role %1$s', 'rest-health' ),
			'server.role'
		),
		text( __( 'You, and others who write', 'rest-health' ) ),
	],
} );
