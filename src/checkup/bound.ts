/** A stretch of work that ends when the person stops it or when its time is over. */
export interface Bound {
	readonly signal: AbortSignal;
	/** Whether the time was over. Stopped by a person, it was not. */
	readonly timedOut: () => boolean;
	/** The result of the work, or null as soon as the stretch has ended: code that ignores its signal is not waited for. */
	readonly within: < Result >( work: Promise< Result > ) => Promise< Result | null >;
	/** To be called in the end; otherwise the clock goes on ticking. */
	readonly release: () => void;
}

/** Begins a stretch of so many milliseconds under the signal. */
export function bound( outer: AbortSignal, milliseconds: number ): Bound {
	const controller = new AbortController();
	let timedOut = false;
	const stop = () => controller.abort();
	const clock = setTimeout(
		() => {
			timedOut = ! outer.aborted;
			stop();
		},
		Math.max( 0, milliseconds )
	);
	outer.addEventListener( 'abort', stop );
	if ( outer.aborted ) {
		stop();
	}
	return {
		signal: controller.signal,
		timedOut: () => timedOut,
		within: ( work ) => Promise.race( [ work, aborted( controller.signal ) ] ),
		release: () => {
			clearTimeout( clock );
			outer.removeEventListener( 'abort', stop );
		},
	};
}

const aborted = ( signal: AbortSignal ): Promise< null > =>
	new Promise( ( resolve ) => {
		if ( signal.aborted ) {
			resolve( null );
		}
		signal.addEventListener( 'abort', () => resolve( null ), { once: true } );
	} );
