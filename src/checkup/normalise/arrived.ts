import type { Answer } from '../answer';
import type { Body } from './body';
import type { Exchange } from '../../evidence';
import { dryRunIn } from './shape';

type Arrived = Pick< Exchange, 'sentBytes' | 'seenBytes' | 'arrived' >;

/** What was sent, also where nothing came back: a body may be too large for an answer. */
export const sentBy = ( { sent }: Answer ): Arrived => ( {
	sentBytes: sent?.bytes ?? null,
	seenBytes: null,
	arrived: null,
} );

/** Whether a body arrived as it was sent, by what a dry run tells of it. */
export function arrivedBy( answer: Answer, { json }: Body, shape: Exchange[ 'shape' ] ): Arrived {
	const seen = dryRunIn( json, shape ) ?? {};
	const seenBytes = bytesOf( seen.bytes );
	return { ...sentBy( answer ), seenBytes, arrived: compare( answer.sent ?? null, seenBytes, seen.sha256 ) };
}

function compare( sent: Answer[ 'sent' ], bytes: number | null, sha256: unknown ): Exchange[ 'arrived' ] {
	if ( ! sent || bytes === null || ! isHash( sha256 ) ) {
		return null;
	}
	return sent.bytes === bytes && sent.sha256 === sha256 ? 'same' : 'changed';
}

/** As many as are kept and stored (class-posted-exchange.php). */
const bytesOf = ( value: unknown ): number | null =>
	typeof value === 'number' && Number.isInteger( value ) && value >= 0 && value < 1e9 ? value : null;

const isHash = ( value: unknown ): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test( value );
