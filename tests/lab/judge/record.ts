/**
 * Writes tests/lab/results/ anew, of what the lab said in its last run on each WordPress: `npm run lab`, then
 * `npx tsx tests/lab/judge/record.ts`, or with a version to record only that one. Then `npm run docs`.
 */
import { readFaults } from '../fault';
import { leftOf, leftVersions, record } from './recorded';
import { versions } from './versions';

/** @throws naming the faults that the lab did not judge there. */
function recordOne( wordpress: string, ids: readonly string[] ): string {
	const left = leftOf( wordpress ).filter( ( { id } ) => ids.includes( id ) );
	const missing = ids.filter( ( id ) => ! left.some( ( one ) => one.id === id ) );
	if ( missing.length > 0 ) {
		throw new Error( `On WordPress ${ wordpress } the lab has not judged ${ missing.join( ', ' ) }.` );
	}
	const dates = left.map( ( { date } ) => date ).sort();
	record( {
		wordpress,
		from: dates[ 0 ] ?? '',
		until: dates.at( -1 ) ?? '',
		versions: versions(),
		results: left.map( ( { wordpress: _, date: __, ...said } ) => said ),
	} );
	return `${ left.length } faults on WordPress ${ wordpress }`;
}

const wanted = process.argv.slice( 2 );
const ids = readFaults().map( ( { id } ) => id );
for ( const wordpress of wanted.length > 0 ? wanted : leftVersions() ) {
	process.stdout.write( `${ recordOne( wordpress, ids ) }\n` );
}
