import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './child';
import type { Child } from './child';
import { phpIni } from './php';
import type { Place } from './place';
import { program } from './programs';

/** Left alone, PHP sends a path with a dot in it nowhere. Everything that is no file goes to WordPress. */
const router = `<?php
$root = $_SERVER['DOCUMENT_ROOT'];
$path = $root . urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $path ) || is_file( $path . 'index.php' ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $root . '/index.php';
chdir( $root );
require $root . '/index.php';
`;

/** PHP's own server, as tools for developers start it: one request at a time. */
export function startPhpServer( { folder, port }: Place ): Promise< Child > {
	const file = join( folder, 'router.php' );
	writeFileSync( file, router );
	return startServer(
		[ program( 'php' ), '-c', phpIni( folder ), '-S', `127.0.0.1:${ port }`, '-t', join( folder, 'site' ), file ],
		join( folder, 'php-server.log' ),
		port
	);
}
