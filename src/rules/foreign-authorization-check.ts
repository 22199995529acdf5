import { __ } from '@wordpress/i18n';
import { all, contains, failed, is, not, passed } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { nonceRefused, peopleGetThrough } from '../diagnosis/logins';
import { refusedInWordPress, steady, toldToWait } from '../diagnosis/patterns';
import { whereRefused } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const byToken = contains( 'authorization.code', 'jwt' );

/**
 * Covers: plugins that read the Authorization header themselves and refuse what they do not know: JWT, OAuth, API keys (row 55; blockers 31, 32, 33, 35). A stranger’s
 * header is refused rightly; yet the header of another plugin, or an application password, may be refused the same way.
 */
export const foreignAuthorizationCheck: Rule = defineRule( {
	id: 'foreign-authorization-check',
	severity: 'intended',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'visitor', 'authorization' ],
	when: all(
		passed( 'visitor' ),
		failed( 'authorization' ),
		refusedInWordPress( 'authorization' ),
		not( nonceRefused( 'authorization' ) ),
		not( toldToWait( 'authorization' ) ),
		peopleGetThrough,
		is( 'authorization.trace.authorization', 'other', 'basic', null ),
		steady
	),
	aside: all(),
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses logins of apps that it does not know', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses logins of apps that it does not know', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses logins of apps that it does not know', 'rest-health' ),
		} ),
		text( __( 'A plugin refuses logins of apps that it does not know', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'A visitor’s request passed. The same request with a header Authorization that means nothing was answered %1$s %2$s. That is what a plugin for logins of apps does. It becomes a fault only where another plugin, an application password or a staging password sends that header for something else: then every route is refused.',
				'rest-health'
			),
			'authorization.status',
			'authorization.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A visitor’s request passed. The same request with a header Authorization that means nothing was answered %1$s. That is what a plugin for logins of apps does. It becomes a fault only where another plugin, an application password or a staging password sends that header for something else: then every route is refused.',
				'rest-health'
			),
			'authorization.status'
		),
		text(
			__(
				'A visitor’s request passed. The same request with a header Authorization that means nothing was refused, as a plugin for logins of apps does it.',
				'rest-health'
			)
		),
	],
	fix: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __(
				'If an app cannot log in, let it use the way of %1$s, or deactivate that plugin; else there is nothing to do.',
				'rest-health'
			),
			/* translators: %1$s: a theme with its version. */
			theme: __(
				'If an app cannot log in, ask whoever made the theme %1$s to let its Authorization header pass; else there is nothing to do.',
				'rest-health'
			),
			/* translators: %1$s: a file name. */
			file: __(
				'If an app cannot log in, ask whoever made the file %1$s to let its Authorization header pass; else there is nothing to do.',
				'rest-health'
			),
		} ),
		text(
			__(
				'If an app cannot log in, look on the Plugins screen for a plugin for JWT, OAuth or API keys; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		...who( 'refused' ),
		textWhen( byToken, __( 'A plugin for logins by JWT', 'rest-health' ) ),
		text( __( 'A plugin for logins of apps', 'rest-health' ) ),
	],
	where: whereRefused(),
	culprits: [ 'authorization' ],
	affected: [ text( __( 'Apps that send an Authorization header; not people in a browser', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			is( 'authorization.code', 'jwt_auth_bad_config' ),
			__( 'Its code says that JWT_AUTH_SECRET_KEY is missing in wp-config.php.', 'rest-health' )
		),
		textWhen(
			is( 'authorization.code', 'jwt_auth_no_auth_header' ),
			__(
				'Its code says that it found no such header: the web server may take Authorization off.',
				'rest-health'
			)
		),
	],
} );
