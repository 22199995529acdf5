import { __ } from '@wordpress/i18n';
import { coreClosed, coreOpen } from '../diagnosis/closed-routes';
import { all, any, failed, is, type Condition } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Somebody in WordPress answered with an error, on one of the REST server's hooks. What ends requests elsewhere may look for a session, which nobody has here. */
const isRefused: Condition = all(
	failed( 'roleRoutes' ),
	is( 'roleRoutes.trace.how', 'error' ),
	is(
		'roleRoutes.trace.refused.hook',
		'rest_authentication_errors',
		'rest_pre_dispatch',
		'rest_request_before_callbacks',
		'rest_dispatch_request',
		'rest_request_after_callbacks',
		'permission_callback'
	)
);

/** It is code that somebody wrote for this site: there it can be changed. */
const isOwnCode = is( 'roleRoutes.trace.refused.kind', 'theme', 'must-use' );

/**
 * Covers: code that lets administrators pass and refuses everybody else who writes, by `current_user_can( 'administrator' )` or a setting per
 * role. Nobody who can open this page is hurt by it, so it is asked through the eyes of a user of that role.
 */
export const roleRefused: Rule = defineRule( {
	id: 'role-refused',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'ownRoutes', 'roleRoutes' ],
	when: all( coreOpen( 'ownRoutes' ), any( isRefused, coreClosed( 'roleRoutes' ) ) ),
	title: [
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s lets you pass and refuses other people who write', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s lets you pass and refuses other people who write', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s lets you pass and refuses other people who write', 'rest-health' ),
			},
			[ 'roleRoutes' ]
		),
		text( __( 'The REST API is open to you and closed to other people who write', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			coreClosed( 'roleRoutes' ),
			/* translators: %1$s: name of a role, for example Editor. %2$s: names of routes, for example wp/v2/posts, wp/v2/pages. */
			__(
				'Routes of WordPress answer you, and do not answer a user with the role %1$s: %2$s. WordPress’s own permission checks let that user pass, so for them the block editor says “Updating failed”.',
				'rest-health'
			),
			'server.role',
			'roleRoutes.closedRoutes'
		),
		text(
			/* translators: %1$s: name of a role, for example Editor. %2$s: an HTTP status code, for example 403. %3$s: an error code, for example rest_forbidden. */
			__(
				'The same request answers you, and is refused to a user with the role %1$s (%2$s %3$s), before WordPress asks what that user may do. So for them the block editor says “Updating failed”.',
				'rest-health'
			),
			'server.role',
			'roleRoutes.status',
			'roleRoutes.code'
		),
		text(
			__(
				'The same request answers you, and is refused to a user of another role who may write. So for them the block editor says “Updating failed”.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'roleRoutes.trace.refused.kind', 'plugin' ),
			/* translators: %1$s: names of screens and settings. %2$s: name of a role, for example Editor. %3$s: a plugin with its version. */
			__(
				'Open %1$s, where %3$s is set, and allow the REST API for the role %2$s, and for every other role that writes.',
				'rest-health'
			),
			'roleRoutes.trace.refused.setting',
			'server.role',
			'roleRoutes.trace.refused.name'
		),
		textWhen(
			is( 'roleRoutes.trace.refused.kind', 'plugin' ),
			/* translators: %1$s: a plugin with its version. %2$s: name of a role, for example Editor. */
			__(
				'Open the settings of %1$s and allow the REST API for the role %2$s; if it has no such setting, deactivate it on the Plugins screen.',
				'rest-health'
			),
			'roleRoutes.trace.refused.name',
			'server.role'
		),
		textWhen(
			isOwnCode,
			/* translators: %1$s: a file and a line. */
			__(
				'Open %1$s and put this in place of the code that asks for administrators: it lets everybody pass who may write.',
				'rest-health'
			),
			'roleRoutes.trace.refused.place'
		),
		text(
			/* translators: %1$s: name of a role, for example Editor. */
			__(
				'Look for the words current_user_can in the theme’s functions.php and in code snippets, and for a setting per role in each security plugin; allow the REST API for the role %1$s.',
				'rest-health'
			),
			'server.role'
		),
		text(
			__(
				'Look for the words current_user_can in the theme’s functions.php and in code snippets, and for a setting per role in each security plugin.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	snippet: [
		{
			when: all( isOwnCode, is( 'roleRoutes.trace.refused.hook', 'rest_authentication_errors' ) ),
			code: `add_filter(
	'rest_authentication_errors',
	function ( $result ) {
		if ( is_wp_error( $result ) || current_user_can( 'edit_posts' ) ) {
			return $result;
		}
		return new WP_Error( 'rest_forbidden', 'The REST API is not open to you.', array( 'status' => rest_authorization_required_code() ) );
	},
	110
);`,
		},
	],
	who: [ ...who( 'refused', [ 'roleRoutes' ] ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: where( 'refused', [ 'roleRoutes' ] ),
	affected: [
		/* translators: %1$s: name of a role, for example Editor. */
		text( __( 'People who are not administrators; seen with the role %1$s', 'rest-health' ), 'server.role' ),
		text( __( 'People who are not administrators', 'rest-health' ) ),
	],
	remarks: [
		text(
			__(
				'Nobody was logged in for this: PHP asked its own permission checks through the eyes of a user of that role, and nothing was saved.',
				'rest-health'
			)
		),
	],
} );
