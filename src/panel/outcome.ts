import { __, sprintf } from '@wordpress/i18n';
import type { Exchange } from '../evidence';
import type { Probe } from '../probes/probe';
import { said } from '../in-page';

/** Whether the answer is as it should be: for a control that asks wrongly on purpose, a refusal. */
export const isFine = (
	{ passed, outcome }: Exchange,
	{ refusalExpected }: Pick< Probe, 'refusalExpected' > = {}
): boolean => ( refusalExpected === true ? outcome === 'answered' && ! passed : passed );

/** What became of a request, in two or three words: "Refused, 403". */
export function outcomeWords( exchange: Exchange ): string {
	const word = oneWord( exchange );
	return exchange.status === null
		? word
		: /* translators: 1: what became of a request, for example "Refused". 2: an HTTP status code. */
			sprintf( __( '%1$s, %2$s', 'rest-health' ), word, String( exchange.status ) );
}

function oneWord( exchange: Exchange ): string {
	if ( exchange.passed ) {
		return __( 'Passed', 'rest-health' );
	}
	if ( exchange.outcome !== 'answered' ) {
		return exchange.outcome === 'timed-out'
			? __( 'No answer in time', 'rest-health' )
			: __( 'No answer', 'rest-health' );
	}
	if ( exchange.redirect !== null && exchange.redirect !== 'none' ) {
		return __( 'Redirected', 'rest-health' );
	}
	return said.page[ exchange.page ?? 'other' ] ?? said.body[ exchange.body ?? 'text' ] ?? wordForShape( exchange );
}

/** Who says no says so in a way that is known; everything else may be meant for somebody else, whatever its status. */
function wordForShape( { shape, wall, page, body }: Exchange ): string {
	if ( shape === 'error' || shape === 'wp-die' || wall !== null || ( page !== null && page !== 'other' ) ) {
		return __( 'Refused', 'rest-health' );
	}
	return body === 'html' ? __( 'Another page', 'rest-health' ) : __( 'Another answer', 'rest-health' );
}
