import { __ } from '@wordpress/i18n';
import { deactivateUnlessMembersOnly, exceptFromRedirects } from '../diagnosis/advice';
import { named, who } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { whereRedirected } from '../diagnosis/place';
import { all, any, is, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';

/** Covers: plugins and snippets that send REST requests to wp-login.php. */
export const loginRedirect: Rule = defineRule( {
	id: 'login-redirect',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [ 'index' ],
	when: all(
		any(
			is( 'index.redirect', 'login' ),
			is( 'indexFollowed.redirect', 'login' ),
			all( is( 'index.redirect', 'hidden' ), is( 'loopbackVisitor.redirect', 'login' ) )
		),
		steady
	),
	explains: [ 'redirect', 'loopback-failure', 'visitors-refused' ],
	title: [
		...onlyWhen(
			passed( 'pageNonce' ),
			named( 'refused', {
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s redirects visitors’ REST requests to the login page', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s redirects visitors’ REST requests to the login page', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s redirects visitors’ REST requests to the login page', 'rest-health' ),
			} )
		),
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s redirects REST requests to the login page', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s redirects REST requests to the login page', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s redirects REST requests to the login page', 'rest-health' ),
		} ),
		textWhen(
			passed( 'pageNonce' ),
			__( 'Visitors’ REST requests are redirected to the login page', 'rest-health' )
		),
		text( __( 'REST requests are redirected to the login page', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			passed( 'pageNonce' ),
			__(
				'A visitor’s request did not reach the REST API: it was redirected to wp-login.php, so instead of data a login page comes. Requests with your login pass.',
				'rest-health'
			)
		),
		text(
			__(
				'The request did not reach the REST API: it was redirected to wp-login.php, so instead of data a login page comes. Requests with your login did not pass either.',
				'rest-health'
			)
		),
	],
	fix: [
		...onlyWhen( passed( 'pageNonce' ), [
			deactivateUnlessMembersOnly,
			...named( 'refused', {
				/* translators: %1$s: a plugin with its version. */
				plugin: __(
					'If only members should see this site, leave it; else open the settings of %1$s, and except the REST API.',
					'rest-health'
				),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'If only members should see this site, leave it; else ask whoever made the theme %1$s to except the REST API.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'If only members should see this site, leave it; else ask whoever made the file %1$s to except the REST API.',
					'rest-health'
				),
			} ),
		] ),
		...exceptFromRedirects,
		textWhen(
			passed( 'pageNonce' ),
			__(
				'If only members should see this site, leave it; else open the settings of the plugin that asks visitors to log in, and except the REST API.',
				'rest-health'
			)
		),
		text(
			__(
				'On the Plugins screen, find the plugin that asks everybody to log in, and in its settings except the REST API.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...who( 'refused' ), text( __( 'A plugin or theme that asks people to log in', 'rest-health' ) ) ],
	where: [ ...whereRedirected, text( __( 'Before WordPress hands the request to the REST API', 'rest-health' ) ) ],
	culprits: [ 'index' ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Visitors, and apps without a login', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
	remarks: besides( 'index' ),
} );
