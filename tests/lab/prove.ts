/* eslint-disable no-console */
/**
 * Boots sites with their faults and proves the symptoms by plain requests, without a browser.
 *
 *     npx tsx tests/lab/prove.ts [<fault id> …] [--keep]
 *
 * `--keep` leaves one site open for a look until Ctrl-C.
 */
import { join } from 'node:path';
import { readFault, readFaults } from './fault';
import type { Fault } from './fault';
import { missingFor } from './programs';
import { bootSite } from './site';
import { proveSymptom } from './symptom';

const keep = process.argv.includes( '--keep' );
const ids = process.argv.slice( 2 ).filter( ( one ) => ! one.startsWith( '--' ) );

async function prove( fault: Fault ): Promise< boolean > {
	const missing = missingFor( fault );
	if ( missing.length > 0 ) {
		console.log( `skipped ${ fault.id }: this computer lacks ${ missing.join( ', ' ) }` );
		return true;
	}
	const begin = Date.now();
	const site = await bootSite( fault );
	const booted = Date.now() - begin;
	let failure = '';
	await proveSymptom( site, fault ).catch(
		( error: Error ) => ( failure = `\n  ${ error.message }\n${ site.phpLog() }` )
	);
	console.log(
		`${ failure === '' ? 'proven' : 'NOT SHOWN' } ${ fault.id } (boot ${ booted } ms, all ${ Date.now() - begin } ms)${ failure }`
	);
	if ( keep ) {
		console.log(
			`${ site.address }/wp-admin/tools.php?page=rest-health, admin/admin, folder ${ site.folder }. Ctrl-C ends it.`
		);
		await new Promise( () => setInterval( () => {}, 60_000 ) );
	}
	await site.stop();
	return failure === '';
}

async function main(): Promise< void > {
	const faults = ids.length > 0 ? ids.map( ( id ) => readFault( join( __dirname, 'faults', id ) ) ) : readFaults();
	for ( const fault of faults ) {
		if ( ! ( await prove( fault ) ) ) {
			process.exitCode = 1;
		}
	}
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exitCode = 1;
} );
