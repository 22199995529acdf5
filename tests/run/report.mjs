/**
 * Prints the table, the seconds of all together, and as last line how many tests passed and failed.
 *
 * @return {number} How many failed; a suite or a test that was skipped is one of them when nothing may be skipped.
 */
export function report( results, mayNotSkip, total, print = ( text ) => process.stdout.write( text ) ) {
	const width = Math.max( ...results.map( ( { id } ) => id.length ) );
	const remark = mayNotSkip ? ' (a failure, because CI=true)' : '';
	const line = ( { id, passed, failed, skipped, seconds, lacks } ) =>
		lacks.length > 0
			? `${ id.padEnd( width ) }  skipped: lacks ${ lacks.join( ', ' ) }${ remark }`
			: `${ id.padEnd( width ) }  ${ column( passed ) } passed ${ column( failed ) } failed ${ column( seconds.toFixed( 1 ) ) } s` +
				( skipped > 0 ? `, ${ skipped } skipped${ remark }` : '' );
	const sum = ( key ) => results.reduce( ( before, result ) => before + result[ key ], 0 );
	const skips = sum( 'skipped' ) + results.filter( ( { lacks } ) => lacks.length > 0 ).length;
	const failed = sum( 'failed' ) + ( mayNotSkip ? skips : 0 );
	print( `\n${ results.map( line ).join( '\n' ) }\n${ total.toFixed( 0 ) } s altogether\n\n` );
	print( `${ sum( 'passed' ) } passed, ${ failed } failed\n` );
	return failed;
}

const column = ( value ) => String( value ).padStart( 6 );
