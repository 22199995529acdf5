import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: HTTP Basic authentication in front of the site or of the REST API, asked for by the server and not by
 * WordPress.
 */
export const basicAuth: Rule = defineRule( {
	id: 'basic-auth',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'index' ],
	when: all( is( 'index.wall', 'basic' ), is( 'index.depth', 'nothing', 'php' ), steady ),
	explains: [ 'loopback-failure', 'visitors-refused', 'no-answer', 'redirect' ],
	title: [
		textWhen(
			is( 'staticFile.wall', 'basic' ),
			__( 'The whole site asks for an HTTP password before it lets anybody in', 'rest-health' )
		),
		text( __( 'The web server asks for an HTTP password before the REST API', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'staticFile.wall', 'basic' ),
			__(
				'A visitor’s request for the REST API, and one for a plain file, were answered 401 with HTTP Basic authentication. Your browser knows the password and sends it along; apps, other sites and this site’s own requests to itself do not. The questions with your login were left out, because the browser could open a password window for them.',
				'rest-health'
			)
		),
		textWhen(
			passed( 'staticFile' ),
			__(
				'A visitor’s request was answered 401 with HTTP Basic authentication, before the REST API was reached. A plain file of the site came without that password. The questions with your login were left out, because the browser could open a password window for them.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'staticFile.wall', 'basic' ),
			__(
				'If the password is meant, as on a staging site, leave it; else ask your host to remove the password protection of the site.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host to take the REST API out of the password protection (HTTP Basic authentication).',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen(
			is( 'index.depth', 'php' ),
			__( 'The web server, or PHP code that asks for a password', 'rest-health' )
		),
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), by its password protection', 'rest-health' ),
			'index.software'
		),
		text( __( 'The web server, by its password protection', 'rest-health' ) ),
	],
	where: [ text( __( 'HTTP Basic authentication, in front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Visitors, apps, and requests of this site to itself', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			is( 'server.sentBasic', 'unknown-user' ),
			__(
				'Apps cannot send this password and an application password at once: both use the header Authorization.',
				'rest-health'
			)
		),
	],
	letter: [
		textWhen(
			passed( 'staticFile' ),
			__(
				'Requests to /wp-json/ are answered 401 with HTTP Basic authentication before they reach WordPress, while other addresses of the site are open. The REST API has its own logins, and browsers, apps and the site itself need it. Please take /wp-json/ (and /index.php?rest_route=) out of the password protection.',
				'rest-health'
			)
		),
		text(
			__(
				'The whole site is behind HTTP Basic authentication. If that is not meant any more, please remove it. If it is, please let requests from the server to itself pass, so that scheduled tasks run.',
				'rest-health'
			)
		),
	],
	log: [
		textWhen(
			is( 'index.software', 'apache', 'litespeed' ),
			__(
				'The protection is set by AuthType, AuthUserFile and Require, in a .htaccess file or in the server’s configuration.',
				'rest-health'
			)
		),
		textWhen(
			is( 'index.software', 'nginx' ),
			__(
				'The protection is set by auth_basic and auth_basic_user_file in nginx’s configuration.',
				'rest-health'
			)
		),
	],
} );
