import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { edgeOrOrigin, howPlaced, READING, whereInFront, whoInFront } from '../diagnosis/edge-or-origin';
import { askedByServerAlone, byNobodyKnown, whoIsRefused } from '../diagnosis/in-front';
import { refusalLog } from '../diagnosis/logs';
import { fairVantage, isServersPage, reachedRest, refusedBeforeWordPress, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: Require all denied, Deny from all, RewriteRule [F], nginx deny and return 403 on the REST API’s address;
 * a firewall module that answers with the server’s own page.
 */
export const webServerRefusal: Rule = defineRule( {
	id: 'web-server-refusal',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	layers: edgeOrOrigin( READING ),
	property: 'address',
	needs: [ 'index' ],
	when: all(
		refusedBeforeWordPress( 'index' ),
		is( 'index.status', 401, 403, 405, 406, 410 ),
		isServersPage( 'index' ),
		byNobodyKnown( 'index' ),
		not( all( passed( 'pageNonce' ), passed( 'loopbackVisitor' ) ) ),
		fairVantage,
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [
		textWhen(
			passed( 'pageNonce' ),
			__( 'The web server refuses visitors’ requests for the REST API', 'rest-health' )
		),
		text( __( 'The web server refuses requests for the REST API', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			reachedRest( 'queryForm' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A request for the REST API got %1$s and the web server’s own error page. The same request in the form index.php?rest_route= reached WordPress. So the server refuses by the address, and WordPress is not asked.',
				'rest-health'
			),
			'index.status'
		),
		textWhen(
			all( refusedBeforeWordPress( 'queryForm' ), passed( 'ajax' ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A request for the REST API got %1$s and the web server’s own error page, in both forms of its address, while admin-ajax was answered by WordPress. So the server refuses, and WordPress is not asked.',
				'rest-health'
			),
			'index.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A request for the REST API got %1$s and the web server’s own error page. Nothing in the answer comes from WordPress.',
				'rest-health'
			),
			'index.status'
		),
	],
	fix: [
		textWhen(
			is( 'index.page', 'nginx' ),
			__(
				'Ask your host which rule of nginx (deny, or return 403) refuses the REST API’s address, and to make an exception for it.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.software', 'apache', 'litespeed' ),
			__(
				'Look in the .htaccess file in the site’s main folder for a rule about wp-json and take it out; if there is none, ask your host which rule refuses it, and to make an exception for it.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host which rule of the web server or its firewall refuses the REST API’s address, and to make an exception for it.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) are refused by the web server, before WordPress is asked. Please tell me which rule refuses them (of the configuration, of .htaccess or of a firewall module), and make an exception from that one rule for these addresses.',
				'rest-health'
			)
		),
	],
	log: refusalLog,
	who: [
		...whoInFront( READING ),
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s): its configuration, .htaccess or a firewall module', 'rest-health' ),
			'index.software'
		),
		text( __( 'The web server: its configuration or a firewall module', 'rest-health' ) ),
	],
	where: [ ...whereInFront( READING ), text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: whoIsRefused,
	remarks: [ askedByServerAlone, ...howPlaced( READING ) ],
} );
