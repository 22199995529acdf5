import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [ ...( process.env.PATH ?? '' ).split( delimiter ), '/usr/sbin', '/usr/local/sbin' ].filter(
	( folder ) => existsSync( folder )
);

const program = ( pattern ) =>
	folders.some( ( folder ) => readdirSync( folder ).some( ( name ) => pattern.test( name ) ) );

const php = ( code ) => spawnSync( 'php', [ '-r', `exit( ${ code } ? 0 : 1 );` ] ).status === 0;
const extension = ( name ) => php( `extension_loaded( '${ name }' )` );

/** What a machine may lack, by the name under which Debian and Ubuntu pack it. */
export const packages = {
	php: () => php( 'PHP_VERSION_ID >= 80100' ),
	'php-xml': () => extension( 'dom' ) && extension( 'xmlwriter' ),
	'php-mbstring': () => extension( 'mbstring' ),
	'php-sqlite3': () => extension( 'pdo_sqlite' ),
	'php-curl': () => extension( 'curl' ),
	'php-fpm': () => program( /^php-fpm[\d.]*$/ ),
	composer: () => program( /^composer$/ ),
	apache2: () => program( /^(apache2|httpd)$/ ),
	nginx: () => program( /^nginx$/ ),
	chromium: () => !! process.env.REST_HEALTH_CHROMIUM || program( /^(chromium|chromium-browser|google-chrome)$/ ),
};

/** The packages that stand behind a need; a need that is not listed is its own package. */
export const behind = {
	php: [ 'php', 'php-xml', 'php-mbstring' ],
	'composer packages': [ 'php', 'composer' ],
	'npm packages': [],
};

/** The names under which apt-get knows them. */
export const aptName = ( name ) => ( name === 'php' ? 'php-cli' : name );

/** Where PHP packages lie when Composer has installed them. */
export const composerStamp = ( root ) => join( root, 'vendor/composer/installed.json' );
