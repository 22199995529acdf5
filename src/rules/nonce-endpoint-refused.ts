import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { knownLoginFault, nonceRefused, peopleGetThrough } from '../diagnosis/logins';
import { steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** WordPress knows nobody there: for whoever is logged out it answers 400 and the digit 0 (admin-ajax.php). */
const takenForVisitor = all( is( 'ajax.status', 400 ), is( 'ajax.body', 'json', 'text' ) );
const beforeWordPress = is( 'ajax.depth', 'nothing' );

const stillCounts = all(
	passed( 'pageNonce' ),
	any( is( 'pageNonce.renewedNonce', true ), is( 'pageNonce.seenUser', true ) ),
	peopleGetThrough
);
/** WordPress knew the user and refused the nonce, and a new one that the server brought itself is accepted. */
const counted = all(
	nonceRefused( 'pageNonce' ),
	is( 'pageNonce.trace.user', 'same' ),
	is( 'loopbackSession.seenUser', true ),
	not( knownLoginFault )
);

/**
 * Covers: admin-ajax.php?action=rest-nonce refused, or answered by something else than a nonce (row 62), while the nonce of this page still counts, or when
 * it no longer does. Core’s apiFetch asks it when a nonce has expired, and believes whatever comes.
 */
export const nonceEndpointRefused: Rule = defineRule( {
	id: 'nonce-endpoint-refused',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'pageNonce', 'ajax' ],
	when: all(
		any( stillCounts, counted ),
		failed( 'ajax' ),
		is( 'ajax.outcome', 'answered' ),
		not( toldToWait( 'ajax' ) ),
		// What stands before every answer stands before the nonce too; a byte order mark is taken off by the browser.
		not( is( 'index.body', 'json-with-bom', 'json-with-output' ) ),
		steady
	),
	title: [ text( __( 'The editor cannot renew its nonce: admin-ajax does not give one', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			counted,
			__(
				'WordPress knows your login and no longer accepts the nonce of this page. The editor then asks admin-ajax.php for a new one, and that gave none. So nothing can be saved in this tab: loading it anew helps until the next nonce expires.',
				'rest-health'
			)
		),
		textWhen(
			takenForVisitor,
			__(
				'The nonce of this page still works. When it expires, the editor asks admin-ajax.php for a new one, and that takes you for a visitor: it answered 400. So a tab that stays open cannot save any more after some hours.',
				'rest-health'
			)
		),
		textWhen(
			is( 'ajax.redirect', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere' ),
			__(
				'The nonce of this page still works. When it expires, the editor asks admin-ajax.php for a new one, and that request was redirected elsewhere. So a tab that stays open cannot save any more after some hours; it may ask again and again.',
				'rest-health'
			)
		),
		textWhen(
			is( 'ajax.body', 'html' ),
			/* translators: %1$s: an HTTP status code, for example 200. */
			__(
				'The nonce of this page still works. When it expires, the editor asks admin-ajax.php for a new one, and that answered %1$s with a web page. So a tab that stays open cannot save any more after some hours: “Could not get a valid response from the server”.',
				'rest-health'
			),
			'ajax.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The nonce of this page still works. When it expires, the editor asks admin-ajax.php for a new one, and that answered %1$s without a nonce. So a tab that stays open cannot save any more after some hours.',
				'rest-health'
			),
			'ajax.status'
		),
		text(
			__(
				'The nonce of this page still works. When it expires, the editor asks admin-ajax.php for a new one, and that gave none. So a tab that stays open cannot save any more after some hours.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen( takenForVisitor, __( 'Log out and in again, and run the checkup again.', 'rest-health' ) ),
		textWhen(
			all( beforeWordPress, is( 'server.software', 'apache', 'litespeed' ) ),
			__(
				'If /wp-admin/ is protected by a .htaccess file of its own, add these lines to that file; else ask your host to let wp-admin/admin-ajax.php pass.',
				'rest-health'
			)
		),
		textWhen(
			beforeWordPress,
			__( 'Ask your host or firewall to let wp-admin/admin-ajax.php pass.', 'rest-health' )
		),
		text(
			__(
				'On the Plugins screen, open the settings of plugins that protect or redirect wp-admin, and except admin-ajax.php.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen(
			all( beforeWordPress, is( 'ajax.productSure', true ) ),
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( '%1$s, before WordPress', 'rest-health' ),
			'ajax.product'
		),
		textWhen( beforeWordPress, __( 'The web server, or a firewall before it', 'rest-health' ) ),
		textWhen( not( takenForVisitor ), __( 'A plugin or theme, or a firewall', 'rest-health' ) ),
	],
	where: [ text( __( 'wp-admin/admin-ajax.php?action=rest-nonce', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who writes, in tabs that stay open', 'rest-health' ) ) ],
	snippet: [
		{
			code: '<Files admin-ajax.php>\n\tRequire all granted\n</Files>',
			when: all( beforeWordPress, is( 'server.software', 'apache', 'litespeed' ) ),
		},
	],
	letter: [
		textWhen(
			beforeWordPress,
			__(
				'Requests to wp-admin/admin-ajax.php?action=rest-nonce are refused before they reach WordPress. The block editor needs them to renew its nonce. Please let wp-admin/admin-ajax.php pass.',
				'rest-health'
			)
		),
	],
	log: [
		textWhen(
			beforeWordPress,
			__(
				'In the web server’s error log, look for wp-admin/admin-ajax.php: “client denied by server configuration” is a rule of the server, “ModSecurity” one of its firewall.',
				'rest-health'
			)
		),
	],
} );
