import { __ } from '@wordpress/i18n';
import { all, failed, is, not, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Every question that matters was answered the way it should be. */
export const healthy: Rule = defineRule( {
	id: 'healthy',
	severity: 'good',
	confidence: 'proven',
	layer: null,
	needs: [ 'index', 'visitor', 'pageNonce', 'post', 'postOverride' ],
	when: all(
		passed( 'index' ),
		passed( 'visitor' ),
		passed( 'pageNonce' ),
		passed( 'post' ),
		passed( 'postOverride' ),
		is( 'pageNonce.renewedNonce', true ),
		is( 'index.body', 'json' ),
		is( 'wrongNonce.passed', false, null ),
		is( 'cookie.seenUser', false, null ),
		is( 'cookie.passed', true, null ),
		is( 'apiFetch.passed', true, null ),
		is( 'loopbackVisitor.passed', true, null ),
		is( 'loopbackSession.passed', true, null ),
		is( 'internal.passed', true, null ),
		is( 'browser.restOrigin', 'same', null ),
		not( failed( 'postBlocks' ) ),
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
			is( 'wrongNonce.passed', false ),
			__(
				'Visitors and you can read, and what you send arrives. A wrong nonce is refused, as it must be.',
				'rest-health'
			)
		),
		text( __( 'Visitors and you can read, and what you send arrives.', 'rest-health' ) ),
	],
	fix: [ text( __( 'There is nothing to do.', 'rest-health' ) ) ],
	action: null,
} );
