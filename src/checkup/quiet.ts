import { pause } from './pause';

/** After a refused answer of REST, until the next request of ours, in milliseconds: who asks on at once is taken for somebody who tries passwords. */
const PAUSE = 300;

/** The time after a refusal in which nothing is asked. By a clock that nobody sets. */
export class Quiet {
	private until = -Infinity;

	constructor( private readonly length = PAUSE ) {}

	/** Something was refused just now. */
	begin(): void {
		this.until = performance.now() + this.length;
	}

	get isOn(): boolean {
		return this.until > performance.now();
	}

	/** Waits until it is over; a refusal that comes meanwhile prolongs it. Ends at once when the signal does. */
	async over( signal: AbortSignal ): Promise< void > {
		while ( this.isOn && ! signal.aborted ) {
			await pause( this.until - performance.now(), signal );
		}
	}
}
