import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { phpIni } from '../lab/php';
import { findProgram } from '../lab/programs';
import type { Bench } from './pair';
import { environment, type Ordinary } from './requests';

const run = promisify( execFile );

/** `off`: every file is compiled anew, as PHP as CGI does it. `file`: compiled files are kept on the disk. */
export type OpcodeCache = 'off' | 'file';

const settings = ( cache: OpcodeCache, { place }: Bench ): string[] => {
	const folder = join( place.folder, 'opcodes' );
	mkdirSync( folder, { recursive: true } );
	return cache === 'off'
		? [ '-d', 'opcache.enable=0' ]
		: [
				...[ 'opcache.enable=1', 'opcache.file_cache_only=1', 'opcache.file_update_protection=0' ],
				`opcache.file_cache=${ folder }`,
			].flatMap( ( setting ) => [ '-d', setting ] );
};

/** How PHP is run. */
interface How {
	readonly cache: OpcodeCache;
	/** Further arguments of php-cgi. */
	readonly settings?: readonly string[];
	/** What it finds in its environment besides. */
	readonly environment?: Readonly< Record< string, string > >;
	/** A program that runs it, with its arguments. */
	readonly under?: readonly string[];
}

/**
 * Answers one request by php-cgi in a process of its own.
 *
 * @param request What is asked.
 * @param bench   Which site.
 * @param how     How PHP is run.
 * @return Headers and body; and what went to the error output.
 */
export async function answer(
	request: Ordinary,
	bench: Bench,
	how: How
): Promise< { readonly stdout: string; readonly stderr: string } > {
	const [ program = '', ...args ] = [
		...( how.under ?? [] ),
		findProgram( 'php-cgi' ) ?? 'php-cgi',
		'-c',
		phpIni( bench.place.folder ),
		...settings( how.cache, bench ),
		...( how.settings ?? [] ),
	];
	const done = await run( program, args, {
		env: { PATH: process.env.PATH, ...environment( request, bench ), ...how.environment },
		maxBuffer: 64_000_000,
	} );
	if ( ! /^X-Powered-By|^Content-type/im.test( done.stdout ) || /^Status: (3|4|5)/im.test( done.stdout ) ) {
		throw new Error( `${ request.path } was answered:\n${ done.stdout.slice( 0, 600 ) }` );
	}
	return done;
}
