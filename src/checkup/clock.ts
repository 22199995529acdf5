import type { BrowserFacts, Exchange } from '../evidence';
import type { Answer } from './answer';

const MINUTE = 60_000;
/** Nobody notices less. */
const NOTICED = 5 * MINUTE;

/** Compares the server's clock with the browser's, by the Date of the answers. */
export class Clock {
	private readings: readonly number[] = [];
	private sure = false;

	/** Reads the Date of an answer that came at this moment. What a cache says that it had kept has an old one. */
	note( { headers }: Answer, exchange: Exchange, now: number ): void {
		const date = Date.parse( headers.date ?? '' );
		if (
			exchange.outcome === 'answered' &&
			! Number.isNaN( date ) &&
			! exchange.fromCache &&
			// A proxy that asked the server just now says 0.
			! ( Number( headers.age ?? 0 ) > 0 )
		) {
			this.readings = [ ...this.readings, date - now ];
			// An answer about this very request was made for it.
			this.sure ||= exchange.seenMethod !== null;
		}
	}

	/**
	 * By how many milliseconds the server's clock is ahead; null when nobody knows. The largest of all readings: an answer that was
	 * kept secretly can only be behind. So behind is believed only when one of the answers was surely made for its request.
	 */
	get ahead(): number | null {
		const ahead = Math.max( ...this.readings );
		return this.readings.length > 0 && ( ahead > -NOTICED || this.sure ) ? ahead : null;
	}

	get facts(): Pick< BrowserFacts, 'clock' | 'clockMinutes' > {
		const { ahead } = this;
		if ( ahead === null ) {
			return { clock: null, clockMinutes: null };
		}
		return Math.abs( ahead ) < NOTICED
			? { clock: 'same', clockMinutes: 0 }
			: { clock: ahead < 0 ? 'behind' : 'ahead', clockMinutes: Math.floor( Math.abs( ahead ) / MINUTE ) };
	}
}
