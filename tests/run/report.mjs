/**
 * Prints the table, and as last line how many tests passed and failed.
 *
 * @return {number} How many failed; a skipped suite is one of them when nothing may be skipped.
 */
export function report( results, mayNotSkip ) {
	const width = Math.max( ...results.map( ( { id } ) => id.length ) );
	const lines = results.map( ( { id, passed, failed, seconds, skipped } ) =>
		skipped.length > 0
			? `${ id.padEnd( width ) }  skipped: lacks ${ skipped.join( ', ' ) }${ mayNotSkip ? ' (a failure, because CI=true)' : '' }`
			: `${ id.padEnd( width ) }  ${ column( passed ) } passed ${ column( failed ) } failed ${ column( seconds.toFixed( 1 ) ) } s`
	);
	const sum = ( key ) => results.reduce( ( total, result ) => total + result[ key ], 0 );
	const skips = mayNotSkip ? results.filter( ( { skipped } ) => skipped.length > 0 ).length : 0;
	const failed = sum( 'failed' ) + skips;
	process.stdout.write( `\n${ lines.join( '\n' ) }\n${ sum( 'seconds' ).toFixed( 0 ) } s altogether\n\n` );
	process.stdout.write( `${ sum( 'passed' ) } passed, ${ failed } failed\n` );
	return failed;
}

const column = ( value ) => String( value ).padStart( 6 );
