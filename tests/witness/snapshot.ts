import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPhp } from '../lab/php';
import { filesBelow } from './fixture';
import type { Stage } from './stage';

/** What the plugin keeps for good: the key under which it signs, and the last result. */
const lasting = [ 'rest_health_key', 'rest_health_result' ];

/** Of ours, and short-lived: what must be gone when its time is over. */
export const isNote = ( name: string ): boolean => name.includes( 'rest_health' ) && ! lasting.includes( name );

/** Files that change by themselves. */
const isLog = ( file: string ) => /(^|\/)(\.ht\.sqlite|lab-process|.*\.log)/.test( file );

/** Everything that an experiment must leave as it was. */
export interface Snapshot {
	readonly options: Readonly< Record< string, string > >;
	/** Hashes by name. */
	readonly files: Readonly< Record< string, string > >;
	/** Rows by table. */
	readonly rows: string;
}

/** Options (ours left aside: see `notesIn`), every file of the site, and how many rows each table has. */
export async function takeSnapshot( { options, root, site }: Stage ): Promise< Snapshot > {
	const all = Object.entries( await options() ).filter( ( [ name ] ) => ! name.includes( 'rest_health' ) );
	const content = join( root, 'wp-content' );
	const files = filesBelow( content ).filter( ( file ) => ! isLog( file ) );
	const hash = ( file: string ) =>
		createHash( 'sha1' )
			.update( readFileSync( join( content, file ) ) )
			.digest( 'hex' );
	return {
		options: Object.fromEntries( all ),
		files: {
			...Object.fromEntries( files.sort().map( ( file ) => [ file, hash( file ) ] ) ),
			'.htaccess': readFileSync( join( root, '.htaccess' ), 'utf8' ),
		},
		rows: await runPhp( site.folder, join( __dirname, 'count-rows.php' ), root ),
	};
}

/** Ours that are still there. */
export const notesIn = async ( { options }: Stage ): Promise< string[] > =>
	Object.keys( await options() ).filter( isNote );
