import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from '../lab/programs';
import type { Site } from '../lab/site';
import { secrets } from '../lab/wp-config';

const run = promisify( execFile );

/** Values by name, as the database holds them: arrays are PHP's serialized ones. */
export type Options = Readonly< Record< string, string > >;

/** Null takes an option away; a text that begins with "serialized:" is taken as it is. */
export type Changes = Readonly< Record< string, string | readonly string[] | null > >;

/** As PDO names it. */
function databaseOf( { folder }: Site ): string {
	const socket = join( folder, 'mariadb.sock' );
	return existsSync( socket )
		? `mysql:unix_socket=${ socket };dbname=wordpress;charset=utf8mb4`
		: `sqlite:${ join( folder, 'site/wp-content/database/.ht.sqlite' ) }`;
}

/** All options of a site, straight from its database, after these changes. */
export async function optionsOf( site: Site, changes: Changes = {} ): Promise< Options > {
	const { stdout } = await run(
		program( 'php' ),
		[ join( __dirname, 'options.php' ), databaseOf( site ), secrets.databasePassword, JSON.stringify( changes ) ],
		{ maxBuffer: 2 ** 26 }
	);
	return JSON.parse( stdout );
}
