import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer } from './child';
import type { Child } from './child';
import type { Place } from './place';
import { projectFolder } from './project';

const { resolve: locate } = createRequire( join( projectFolder, 'package.json' ) );
const cli = join( dirname( locate( '@wp-playground/cli/package.json' ) ), 'wp-playground.js' );

/** The browser asks three things at a time, and PHP asks the site once the browser has done so. Each takes seconds to start. */
const workers = 3;

/** Seconds. */
const patience = 120;

/*
 * As the lab's other PHPs are set up: left alone, this one prints its messages and buffers nothing. What it compiles it keeps
 * on the computer's disk, and cannot lock the files there to read them again: each worker has them in its memory instead.
 */
const ini = `
display_errors = Off
log_errors = On
error_log = /php.log
implicit_flush = Off
output_buffering = 4096
sendmail_path = /bin/true
date.timezone = UTC
opcache.file_cache = /dev/shm
`;

/** What of the lab stands where in the file system of PHP. */
function mounts( folder: string ): string[] {
	const file = join( folder, 'playground.ini' );
	const log = join( folder, 'php.log' );
	writeFileSync( file, ini );
	writeFileSync( log, '', { flag: 'a' } );
	return [
		`--mount-before-install=${ join( folder, 'site' ) }:/wordpress`,
		`--mount-before-install=${ log }:/php.log`,
		`--mount-before-install=${ file }:/internal/shared/extensions/lab.ini`,
	];
}

/** It listens long before it can answer. */
async function ready( { process, log }: Child ): Promise< void > {
	for ( const end = Date.now() + patience * 1000; Date.now() < end && process.exitCode === null; await wait( 100 ) ) {
		if ( readFileSync( log, 'utf8' ).includes( 'Ready!' ) ) {
			return;
		}
	}
	throw new Error( `Playground did not start. ${ readFileSync( log, 'utf8' ).slice( -2000 ) }` );
}

/** Its very first answer is a redirect to itself, whoever asks; the first one of each worker takes seconds. */
async function warmUp( address: string ): Promise< void > {
	const ask = () => fetch( `${ address }/wp-login.php`, { redirect: 'manual' } ).then( ( answer ) => answer.text() );
	await ask();
	await Promise.all( Array.from( { length: workers }, ask ) );
}

/**
 * Playground: WordPress on PHP that was compiled to WebAssembly, of any version and with no web server of its own.
 *
 * @param place Where, and which PHP. Its site is installed.
 */
export async function startPlayground( place: Place ): Promise< Child > {
	const { folder, address, port, php } = place;
	const scratch = join( folder, 'playground' );
	mkdirSync( scratch );
	const command = [
		...[ 'env', `TMPDIR=${ scratch }`, execPath, cli, 'server' ],
		...[ `--port=${ port }`, `--php=${ php }`, `--workers=${ workers }` ],
		'--wordpress-install-mode=do-not-attempt-installing',
		'--skip-sqlite-setup',
		// It would define this differently before wp-config.php can.
		...[ '--define', 'WP_DEBUG_LOG', '/php.log' ],
		...mounts( folder ),
	];
	const child = await startServer( command, join( folder, 'playground.log' ), port, patience );
	try {
		await ready( child );
		await warmUp( address );
	} catch ( error ) {
		await child.stop();
		throw error;
	}
	return child;
}
