import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, type Condition } from '../diagnosis/conditions';
import { keptForAnother } from '../diagnosis/kept';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

/** The server’s name stands in its other answers and not in this one, which nobody else is known to have made. */
const notTheServers = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.outcome`, 'answered' ),
		is( `${ name }.depth`, 'nothing' ),
		is( `${ name }.trace.reached`, 'nothing', null ),
		is( `${ name }.redirect`, 'none' ),
		is( `${ name }.software`, null ),
		is( `${ name }.product`, null ),
		is( `${ name }.via`, null )
	);

const replayed = any(
	...( [ 'visitor', 'pageNonce', 'cookie', 'wrongNonce', 'authorization' ] as const ).map( keptForAnother )
);

/**
 * Covers: a service worker (of a PWA plugin, an offline or push plugin) that answers REST requests of wp-admin by itself or from its store.
 * That one is there is no fault: something must have been answered that the server did not answer.
 */
export const serviceWorker: Rule = defineRule( {
	id: 'service-worker',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'browser',
	needs: [ 'index', 'loopbackVisitor' ],
	when: all(
		is( 'vantage', 'browser' ),
		is( 'browser.serviceWorker', true ),
		is( 'loopbackVisitor.passed', true ),
		not( is( 'loopbackVisitor.trace.reached', 'nothing' ) ),
		any(
			all(
				not( is( 'loopbackVisitor.software', null ) ),
				any( notTheServers( 'index' ), notTheServers( 'pageNonce' ) )
			),
			replayed
		)
	),
	explains: [
		'refusal-before-wordpress',
		'cached-answers',
		'cached-rest-answers',
		'probe-header-lost',
		'unstable',
		'cached-visitor-answers',
	],
	title: [ text( __( 'A service worker answers REST requests instead of the server', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			replayed,
			__(
				'A script that this site has installed in your browser, a service worker, stands between its pages and the network. An answer came that was made for an earlier request, and the server never got this one; when the site asks itself, the REST API answers.',
				'rest-health'
			)
		),
		text(
			__(
				'A script that this site has installed in your browser, a service worker, stands between its pages and the network. The answer carries no sign of the server, which signs its others; when the site asks itself, the REST API answers.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'In the plugin that makes the site work offline or as an app (PWA, push messages), except /wp-json/ and /wp-admin/ from its service worker; to be rid of it in this browser, press F12, then Application → Service workers → Unregister, and load the page anew.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	snippet: [
		{
			code: "self.addEventListener( 'fetch', ( event ) => {\n\tif ( /\\/wp-admin\\/|\\/wp-json\\/|rest_route=/.test( event.request.url ) ) {\n\t\treturn; // To the network, past everything below.\n\t}\n\t// …\n} );",
		},
	],
	who: [ text( __( 'A service worker that a plugin or the theme has installed', 'rest-health' ) ) ],
	where: [ text( __( 'In this browser, between the page and the network', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody whose browser has it', 'rest-health' ) ) ],
} );
