import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

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
	who: [ text( __( 'A plugin or theme that asks people to log in', 'rest-health' ) ) ],
	where: [ text( __( 'Before WordPress hands the request to the REST API', 'rest-health' ) ) ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Visitors, and apps without a login', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
} );
