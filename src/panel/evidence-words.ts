import { __, _n, sprintf } from '@wordpress/i18n';
import type { Exchange } from '../evidence';
import type { Probe } from '../probes/probe';
import { said } from '../in-page';
import type { Count } from './evidence-rows';
import { isFine } from './outcome';

/** Who asked, and from where when the label does not say it. */
export const askedBy = ( { label, by }: Probe ): string =>
	by === 'loopback' || by === 'internal'
		? label
		: /* translators: %s: who asks, for example "Visitor". */
			sprintf( __( '%s, browser', 'rest-health' ), label );

/** A probe in the list of those that were not tried. `agreed`: somebody did, and there was another reason. */
export const untriedName = ( { label, needsConsent }: Probe, agreed: boolean ): string =>
	needsConsent === true && ! agreed
		? /* translators: %s: who asks, for example "Logged in with nonce, plain text". */
			sprintf( __( '%s (needs your consent)', 'rest-health' ), label )
		: label;

/** What the status alone would not say. */
export function statusNote( probe: Probe, exchange: Exchange ): string | null {
	if ( probe.refusalExpected === true && isFine( exchange, probe ) ) {
		return __( 'as expected', 'rest-health' );
	}
	if ( probe.identity === 'cookie' && exchange.seenUser !== null ) {
		return exchange.seenUser ? __( 'seen as logged in', 'rest-health' ) : __( 'seen as visitor', 'rest-health' );
	}
	return arrivedNote( exchange );
}

/** Of what was to be saved: whether it arrived. The same in includes/class-evidence-table.php. */
function arrivedNote( { shape, arrived, seenBytes }: Exchange ): string | null {
	switch ( arrived ) {
		case 'same':
			/* translators: %s: a number of bytes. */
			return sprintf( __( '%s bytes arrived, nothing was saved', 'rest-health' ), String( seenBytes ) );
		case 'changed':
			return __( 'arrived changed, nothing was saved', 'rest-health' );
		default:
			return shape === 'no-such-post' ? __( 'WordPress: no such post', 'rest-health' ) : null;
	}
}

/** The last layer that is known to have been reached. */
export function gotTo( { target }: Probe, { depth, passed }: Exchange ): string {
	if ( passed && target === 'static-file' ) {
		return said.layer[ 'web-server' ];
	}
	return depth === null ? '—' : said.depth[ depth ];
}

/** One sentence or two above the table. */
export function summary( { tried, refused, refusedOnPurpose, inProof }: Count, running: boolean ): string {
	if ( running ) {
		/* translators: %d: number of answers. */
		return sprintf( _n( '%d answer so far.', '%d answers so far.', tried, 'rest-health' ), tried );
	}
	/* translators: %d: number of probes. */
	const asked = sprintf( _n( '%d probe', '%d probes', tried, 'rest-health' ), tried );
	const first =
		refused === 0
			? /* translators: %s: for example "14 probes". */
				sprintf( __( '%s, none refused.', 'rest-health' ), asked )
			: sprintf(
					/* translators: 1: for example "14 probes". 2: number of those that did not get the right answer. */
					_n(
						'%1$s, %2$d without the right answer.',
						'%1$s, %2$d without the right answer.',
						refused,
						'rest-health'
					),
					asked,
					refused
				);
	return [
		first,
		refusedOnPurpose > 0
			? __( 'One wrong nonce was sent on purpose and refused, as it should be.', 'rest-health' )
			: null,
		inProof > 0 ? proofWords( inProof ) : null,
	]
		.filter( ( sentence ) => sentence !== null )
		.join( ' ' );
}

const proofWords = ( count: number ): string =>
	sprintf(
		/* translators: %d: number of requests. */
		_n(
			'%d more asked again, to tell who does it.',
			'%d more asked again, to tell who does it.',
			count,
			'rest-health'
		),
		count
	);
