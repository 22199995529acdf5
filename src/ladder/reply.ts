import type { Exchange } from '../evidence';
import type { Unclear } from './words';

/** What came of one request of a search. */
export interface Reply {
	/** `rewritten`: it passes, and not as it was sent. */
	readonly kind: 'passes' | 'rewritten' | 'refused' | 'unclear';
	/** Of `unclear`. */
	readonly why: Unclear | null;
	/** The REST server itself says no. */
	readonly byWordPress: boolean;
	readonly status: number | null;
	readonly product: string | null;
}

/** A server that says these is busy, or has nobody behind it, or was asked too often. Nothing follows from it about the words. */
const BUSY: readonly number[] = [ 429, 502, 503, 504 ];

/** Turns an exchange into a reply. Part of normalising: nothing behind it looks at a status. */
export function replyOf( exchange: Exchange ): Reply {
	const { status, product, shape } = exchange;
	const why = whyUnclear( exchange );
	return { kind: kindOf( exchange, why ), why, byWordPress: shape === 'error', status, product };
}

function kindOf( { passed, arrived }: Exchange, why: Reply[ 'why' ] ): Reply[ 'kind' ] {
	if ( passed ) {
		return arrived === 'changed' ? 'rewritten' : 'passes';
	}
	return why === null ? 'refused' : 'unclear';
}

function whyUnclear( { outcome, passed, askedToWait, status }: Exchange ): Reply[ 'why' ] {
	if ( passed ) {
		return null;
	}
	if ( outcome !== 'answered' ) {
		return 'no-answer';
	}
	return askedToWait || BUSY.includes( status ?? 0 ) ? 'asked-to-wait' : null;
}

/** Where there is nothing to send with. */
export const WITHOUT_TOKEN: Reply = {
	kind: 'unclear',
	why: 'no-token',
	byWordPress: false,
	status: null,
	product: null,
};
