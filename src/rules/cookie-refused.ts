import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed, type Condition } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { fairVantage, refusedBeforeWordPress, steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** The site’s own request carries the login cookie and no other. */
const another: Condition = passed( 'loopbackSession' );
const login: Condition = all( passed( 'loopbackVisitor' ), refusedBeforeWordPress( 'loopbackSession' ) );
/** Too many or too long: the statuses that servers keep for that. */
const tooLong: Condition = is( 'cookie.status', 431, 494 );

/** Covers: a rule that refuses a request for a cookie of this browser, or for the login cookie; cookies that are too long together. */
export const cookieRefused: Rule = defineRule( {
	id: 'cookie-refused',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	property: 'cookie',
	needs: [ 'index', 'visitor', 'cookie' ],
	when: all(
		// Where nobody asked with the login cookie alone, only a browser knows which cookies it sends.
		any( is( 'vantage', 'browser' ), login, another ),
		passed( 'index' ),
		passed( 'visitor' ),
		refusedBeforeWordPress( 'cookie' ),
		not( toldToWait( 'cookie' ) ),
		// With a nonce it is the same: else it is the missing nonce, or chance.
		failed( 'pageNonce' ),
		is( 'cookie.productDoes', null, 'blocks', 'hides' ),
		fairVantage,
		steady
	),
	explains: [
		'web-server-refusal',
		'refusal-before-wordpress',
		'firewall-refusal',
		'edge-refusal',
		'saving-refused',
		'no-answer',
		'nonce-endpoint-refused',
		'api-fetch-middleware',
		'loopback-failure',
	],
	title: [
		textWhen( tooLong, __( 'The cookies of this site are too long for its server', 'rest-health' ) ),
		textWhen( login, __( 'Something in front of WordPress refuses the login cookie', 'rest-health' ) ),
		textWhen( another, __( 'Something in front of WordPress refuses a cookie of this browser', 'rest-health' ) ),
		text( __( 'Something in front of WordPress refuses requests that carry your cookies', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			another,
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Without cookies the request passes. With those that this browser has for the site it was answered %1$s before WordPress was asked. The site asked itself with the login cookie alone, and that passed. So it is another cookie, of a plugin, a statistic or an advertisement, or all of them together.',
				'rest-health'
			),
			'cookie.status'
		),
		textWhen(
			login,
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Without cookies the request passes. With the login cookie it was answered %1$s before WordPress was asked, and the site itself was refused as well when it sent that cookie alone.',
				'rest-health'
			),
			'cookie.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Without cookies the request passes. With those that this browser has for the site it was answered %1$s before WordPress was asked.',
				'rest-health'
			),
			'cookie.status'
		),
	],
	fix: [
		textWhen(
			login,
			__(
				'Ask your host which rule refuses cookies whose name begins with wordpress_logged_in_, and to except these from it.',
				'rest-health'
			)
		),
		text(
			__(
				'Delete this browser’s cookies for the site and log in again; if it fails again after a while, ask your host which cookie the rule refuses, and to except that one.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		textWhen(
			login,
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) are refused when they carry WordPress’s login cookie (its name begins with wordpress_logged_in_), and pass without it. Please tell me which rule refuses it, and except these cookies from that one rule.',
				'rest-health'
			)
		),
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) are refused when they carry the cookies of my browser, and pass without them. Please tell me which rule refuses them and for which cookie, and except that cookie from that one rule.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: [ text( __( 'A rule about cookies, of the web server, a firewall or a CDN', 'rest-health' ) ) ],
	where: [ text( __( 'In front of WordPress: the header Cookie', 'rest-health' ) ) ],
	affected: [
		textWhen( login, __( 'Everybody who is logged in', 'rest-health' ) ),
		text( __( 'Whoever has such a cookie', 'rest-health' ) ),
	],
} );
