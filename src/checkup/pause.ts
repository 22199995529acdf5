/** Rests for so many milliseconds. Ends early when the signal does. */
export const pause = ( milliseconds: number, signal: AbortSignal ): Promise< void > =>
	new Promise( ( resolve ) => {
		const clock = setTimeout( done, Math.max( 0, milliseconds ) );
		signal.addEventListener( 'abort', done );
		function done() {
			clearTimeout( clock );
			signal.removeEventListener( 'abort', done );
			resolve();
		}
	} );
