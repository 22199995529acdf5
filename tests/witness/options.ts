import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from '../lab/programs';
import type { Site } from '../lab/site';

const run = promisify( execFile );

/** Values by name, as the database holds them: arrays are PHP's serialized ones. */
export type Options = Readonly< Record< string, string > >;

/** Null takes an option away; a text that begins with "serialized:" is taken as it is. */
export type Changes = Readonly< Record< string, string | readonly string[] | null > >;

/** All options of a site, straight from its database, after these changes. */
export async function optionsOf( site: Site, changes: Changes = {} ): Promise< Options > {
	const database = join( site.folder, 'site/wp-content/database/.ht.sqlite' );
	const { stdout } = await run(
		program( 'php' ),
		[ join( __dirname, 'options.php' ), database, JSON.stringify( changes ) ],
		{ maxBuffer: 2 ** 26 }
	);
	return JSON.parse( stdout );
}
