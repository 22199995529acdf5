import { __ } from '@wordpress/i18n';
import { all, failed, is } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: HTTP authentication of another scheme than Basic (Digest, Negotiate, NTLM) in front of the site or the REST API. */
export const otherHttpAuthentication: Rule = defineRule( {
	id: 'other-http-authentication',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'index' ],
	when: all( failed( 'index' ), is( 'index.wall', 'other' ), is( 'index.depth', 'nothing', 'php' ), steady ),
	explains: [
		'loopback-failure',
		'visitors-refused',
		'no-answer',
		'redirect',
		'web-server-refusal',
		'refusal-before-wordpress',
	],
	title: [
		textWhen(
			is( 'staticFile.wall', 'other' ),
			__( 'The whole site asks for a login of the web server before it lets anybody in', 'rest-health' )
		),
		text( __( 'The web server asks for a login of its own before the REST API', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'staticFile.wall', 'other' ),
			__(
				'A visitor’s request for the REST API, and one for a plain file, were answered 401 with HTTP authentication (Digest, Negotiate or NTLM), before WordPress was asked. Apps, other sites and this site’s own requests to itself cannot answer that.',
				'rest-health'
			)
		),
		text(
			__(
				'A visitor’s request was answered 401 with HTTP authentication (Digest, Negotiate or NTLM), before the REST API was reached. Apps, other sites and this site’s own requests to itself cannot answer that.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'server.software', 'microsoft-iis' ),
			__(
				'In IIS Manager, open Authentication of this site, enable Anonymous Authentication, and disable Windows Authentication; or ask your host to do it.',
				'rest-health'
			)
		),
		textWhen(
			is( 'staticFile.wall', 'other' ),
			__(
				'If that login is meant, as in a company’s network, leave it; else ask your host to remove it.',
				'rest-health'
			)
		),
		text( __( 'Ask your host to take the REST API out of that login (HTTP authentication).', 'rest-health' ) ),
	],
	action: null,
	who: [
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), by its own login', 'rest-health' ),
			'index.software'
		),
		text( __( 'The web server, by its own login', 'rest-health' ) ),
	],
	where: [ text( __( 'HTTP authentication, in front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Visitors, apps, and requests of this site to itself', 'rest-health' ) ) ],
	letter: [
		text(
			__(
				'Requests to /wp-json/ are answered 401 with HTTP authentication (Digest, Negotiate or NTLM) before they reach WordPress. The REST API has its own logins. Please let /wp-json/ pass without it.',
				'rest-health'
			)
		),
	],
} );
