import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { anothersAnswer, probeHeaderLost, queryGone, steady, typeLost } from '../diagnosis/patterns';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';
import { CONSENTED, savingWorks } from '../diagnosis/saving';
import { shutOutLater } from '../diagnosis/shut-out';

/** Every question that matters was answered the way it should be. Row 30, plain permalinks, is no fault of the site: a remark tells it. */
export const healthy: Rule = defineRule( {
	id: 'healthy',
	severity: 'good',
	confidence: 'proven',
	layer: null,
	needs: [ 'index', 'visitor', 'pageNonce', 'post' ],
	when: all(
		not( shutOutLater ),
		passed( 'index' ),
		passed( 'visitor' ),
		passed( 'pageNonce' ),
		savingWorks,
		any(
			is( 'pageNonce.renewedNonce', true ),
			// Where a proxy drops WordPress's headers, what the route itself saw tells as much.
			all(
				is( 'pageNonce.seenUser', true ),
				is( 'wrongNonce.code', 'rest_cookie_invalid_nonce' ),
				is( 'cookie.seenUser', false )
			)
		),
		is( 'index.body', 'json' ),
		is( 'wrongNonce.code', 'rest_cookie_invalid_nonce', null ),
		is( 'wrongNonce.passed', false, null ),
		is( 'cookie.seenUser', false, null ),
		is( 'cookie.passed', true, null ),
		is( 'apiFetch.passed', true, null ),
		is( 'loopbackVisitor.passed', true, null ),
		is( 'loopbackSession.passed', true, null ),
		is( 'internal.passed', true, null ),
		is( 'browser.restOrigin', 'same', null ),
		not( any( ...CONSENTED.map( failed ) ) ),
		not( anothersAnswer ),
		not( probeHeaderLost ),
		not( queryGone ),
		not( typeLost ),
		steady
	),
	title: [
		textWhen(
			is( 'vantage', 'loopback' ),
			__( 'Asked from the server, the REST API answers everyone it should', 'rest-health' )
		),
		text( __( 'The REST API answers everyone it should', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'vantage', 'loopback' ),
			__(
				'The server asked its own address as a visitor and as you: reading works, and what is sent arrives. A browser on its way here may still meet something else.',
				'rest-health'
			)
		),
		textWhen(
			is( 'wrongNonce.code', 'rest_cookie_invalid_nonce' ),
			__(
				'Visitors and you reach the REST API, and what you send arrives. A wrong nonce is refused, as it must be.',
				'rest-health'
			)
		),
		text( __( 'Visitors and you reach the REST API, and what you send arrives.', 'rest-health' ) ),
	],
	fix: [ text( __( 'There is nothing to do.', 'rest-health' ) ) ],
	action: null,
	remarks: [
		textWhen(
			is( 'server.permalinks', 'plain' ),
			__(
				'This site uses plain permalinks, so the REST API is at index.php?rest_route=. An app that insists on addresses below /wp-json finds nothing there; it would with any other permalink structure (Settings → Permalinks).',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.multisite', true ),
			__( 'This was asked of this site alone, not of the other sites of the network.', 'rest-health' )
		),
	],
} );
