import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { ROOT } from '../start/places.mjs';
import { say, succeeds } from './process.mjs';

/** Builds elsewhere and compares: `build/` is committed, and must be what the sources give. */
export async function checkBuild() {
	const made = mkdtempSync( join( tmpdir(), 'rest-health-build-' ) );
	try {
		const built =
			( await succeeds( 'npx', [ 'wp-scripts', 'build', `--output-path=${ made }` ] ) ) &&
			( await succeeds( 'npx', [ 'tsx', 'src/print/print.ts', made ] ) );
		const stale = differing( made, join( ROOT, 'build' ) );
		if ( built && stale.length > 0 ) {
			say(
				`Stale: ${ stale.map( ( name ) => `build/${ name }` ).join( ', ' ) }. Run npm run build and commit what it made.\n`
			);
		}
		return built && stale.length === 0;
	} finally {
		rmSync( made, { recursive: true } );
	}
}

function differing( one, other ) {
	const contents = ( folder ) => {
		const names = readdirSync( folder ).filter( ( name ) => ! name.endsWith( '.map' ) );
		return new Map( names.map( ( name ) => [ name, readFileSync( join( folder, name ), 'latin1' ) ] ) );
	};
	const [ ours, theirs ] = [ contents( one ), contents( other ) ];
	return [ ...new Set( [ ...ours.keys(), ...theirs.keys() ] ) ].filter(
		( name ) => ours.get( name ) !== theirs.get( name )
	);
}
