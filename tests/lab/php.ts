import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from './child';
import type { Child } from './child';
import { program } from './programs';
import { compiledFolder, makeFolders } from './slot';

const run = promisify( execFile );

/** The super user may neither run PHP-FPM nor a web server without saying so. */
export const isRoot = process.getuid?.() === 0;

/** As a host sets PHP up: messages go to a log, and mail (WordPress reports fatal errors) goes nowhere. A file that changes counts at once. */
const ini = ( folder: string ) => `
display_errors = Off
log_errors = On
error_log = ${ join( folder, 'php.log' ) }
output_buffering = 4096
memory_limit = 256M
sendmail_path = /bin/true
date.timezone = UTC
session.save_path = ${ folder }
opcache.revalidate_freq = 0
opcache.enable_cli = On
opcache.file_cache = ${ compiledFolder }
opcache.file_cache_consistency_checks = Off
user_ini.cache_ttl = -1
`;

/* On demand: an idle site costs one process. Sixteen, so that sleeping requests of a fault do not use all of them up. */
const pool = ( folder: string, node: number, socket: string ) => `
[global]
error_log = ${ join( folder, 'php-fpm.log' ) }
daemonize = no
[lab]
listen = ${ socket }
env[LAB_NODE] = ${ node }
listen.mode = 0666
${ isRoot ? 'user = root\ngroup = root' : '' }
pm = ondemand
pm.max_children = 16
pm.process_idle_timeout = 60s
catch_workers_output = yes
clear_env = no
`;

/** The unix socket of a node's PHP-FPM. */
export const socketOf = ( folder: string, node: number ): string =>
	join( folder, node === 1 ? 'php.sock' : `php-${ node }.sock` );

/** Another computer goes by another name, which Linux lets a process have that asks for a space of its own. */
const elsewhere = ( node: number ): string[] =>
	node === 1 ? [] : [ program( 'unshare' ), '-Ur', '--uts', 'sh', '-c', `hostname node-${ node }; exec "$@"`, 'sh' ];

/**
 * Starts PHP-FPM on a unix socket in a site's folder.
 *
 * @param folder Of the site.
 * @param node   Which computer of several it stands for, from 1.
 */
export function startPhp( folder: string, node = 1 ): Promise< Child > {
	const configuration = join( folder, `php-fpm-${ node }.conf` );
	const socket = socketOf( folder, node );
	writeFileSync( configuration, pool( folder, node, socket ) );
	const command = [
		...elsewhere( node ),
		program( 'php-fpm' ),
		'-F',
		'-c',
		phpIni( folder ),
		'-y',
		configuration,
		...( isRoot ? [ '-R' ] : [] ),
	];
	return startServer( command, join( folder, `php-fpm-${ node }.out` ), socket );
}

/** The php.ini of a site, made when it is first asked for. */
export function phpIni( folder: string ): string {
	const file = join( folder, 'php.ini' );
	if ( ! existsSync( file ) ) {
		makeFolders();
		writeFileSync( file, ini( folder ) );
	}
	return file;
}

/** Runs a PHP file in the terminal's PHP. Answers what it printed; throws with what it printed when it fails. */
export async function runPhp( folder: string, file: string, ...args: readonly string[] ): Promise< string > {
	const { stdout } = await run( program( 'php' ), [
		'-c',
		phpIni( folder ),
		'-d',
		'display_errors=stderr',
		'-d',
		'opcache.file_cache_only=1',
		file,
		...args,
	] );
	return stdout;
}
