import { __ } from '@wordpress/i18n';
import { all, any, is, not } from '../diagnosis/conditions';
import { peopleGetThrough } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const apache = is( 'server.software', 'apache', 'litespeed' );
/** WordPress’s own line would hand it on, and cannot: it was gone before Apache looked, or Apache takes it off. */
const lineIsThere = all( apache, is( 'server.htaccess', 'complete' ) );
const lineIsMissing = all( apache, is( 'server.htaccess', 'missing', 'altered' ) );
/** Saving the permalinks writes that line: not in a network, and not with plain ones. */
const canBeWritten = all(
	lineIsMissing,
	is( 'server.htaccessWritable', true ),
	not( is( 'server.permalinks', 'plain' ) ),
	is( 'server.multisite', false )
);
const nginx = is( 'server.software', 'nginx' );

/**
 * Covers: the Authorization header does not reach PHP (row 54): CGI and FastCGI of Apache without the line of WordPress’s .htaccess, proxies. Apps that log in by application
 * passwords or tokens are then visitors to WordPress, and it does not tell them why.
 */
export const lostAuthorization: Rule = defineRule( {
	id: 'lost-authorization',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'authorization' ],
	when: all(
		is( 'authorization.trace.authorization', 'none' ),
		not( is( 'authorization.trace.reached', 'nothing' ) ),
		peopleGetThrough,
		steady
	),
	aside: all(),
	title: [ text( __( 'The header Authorization does not reach WordPress', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'server.passwords', 'off', 'needs-https' ),
			__(
				'REST Health sent a request with the header Authorization, and WordPress got it without. Application passwords cannot be used on this site as it is; apps and services that log in by a token in that header are taken for visitors and get 401. People in a browser are not hurt.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.passwordsInUse', true ),
			__(
				'REST Health sent a request with the header Authorization, and WordPress got it without. Application passwords are in use on this site: apps that send them are taken for visitors and get 401, whichever password they send. People in a browser are not hurt.',
				'rest-health'
			)
		),
		text(
			__(
				'REST Health sent a request with the header Authorization, and WordPress got it without. Apps and services that log in by an application password or a token are taken for visitors and get 401. People in a browser are not hurt.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			canBeWritten,
			__(
				'Open Settings → Permalinks and press Save Changes: WordPress then writes its .htaccess anew, with the line that hands the header on.',
				'rest-health'
			)
		),
		textWhen(
			all( apache, not( lineIsThere ) ),
			__( 'Add this line to .htaccess, above “# BEGIN WordPress”.', 'rest-health' )
		),
		textWhen(
			nginx,
			__(
				'Add this line to the location of nginx that hands requests to PHP, or ask your host to do it.',
				'rest-health'
			)
		),
		text( __( 'Ask your host or CDN to let the request header Authorization pass to PHP.', 'rest-health' ) ),
	],
	action: null,
	who: [
		textWhen( lineIsThere, __( 'A proxy, a CDN, or a rule of the web server', 'rest-health' ) ),
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), or a proxy before it', 'rest-health' ),
			'server.software'
		),
		text( __( 'The web server, or a proxy before it', 'rest-health' ) ),
	],
	where: [ text( __( 'Between the browser and PHP: the header Authorization', 'rest-health' ) ) ],
	affected: [ text( __( 'Apps and services that log in without a browser', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			lineIsThere,
			__(
				'WordPress’s .htaccess holds the line that hands the header on, so it is lost before that line is read, or taken off by a rule of the server.',
				'rest-health'
			)
		),
		textWhen(
			any( is( 'server.passwords', 'available' ), is( 'server.passwordsInUse', true ) ),
			__(
				'WordPress since 6.3.2 answers a wrong application password as it answers none: a public route passes, others say 401 rest_not_logged_in. So that answer alone does not tell a lost header from a wrong password.',
				'rest-health'
			)
		),
	],
	snippet: [
		{
			code: 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1',
			when: all( apache, not( lineIsThere ), not( canBeWritten ) ),
		},
		{ code: 'fastcgi_param HTTP_AUTHORIZATION $http_authorization;', when: nginx },
	],
	letter: [
		textWhen(
			apache,
			__(
				'The request header Authorization does not reach PHP, so apps cannot log in to WordPress, be it with application passwords or with tokens. Please pass it on: “CGIPassAuth On” or “SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1” in Apache, and no rule that unsets it in Apache or a proxy before it.',
				'rest-health'
			)
		),
		textWhen(
			nginx,
			__(
				'The request header Authorization does not reach PHP, so apps cannot log in to WordPress, be it with application passwords or with tokens. Please pass it on: “fastcgi_param HTTP_AUTHORIZATION $http_authorization;” in nginx, and no “proxy_set_header Authorization "";” in a proxy before it.',
				'rest-health'
			)
		),
		text(
			__(
				'The request header Authorization does not reach PHP, so apps cannot log in to WordPress, be it with application passwords or with tokens. Please let the web server, and any proxy before it, pass it on.',
				'rest-health'
			)
		),
	],
} );
