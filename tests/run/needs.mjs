import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [ ...( process.env.PATH ?? '' ).split( delimiter ), '/usr/sbin', '/usr/local/sbin' ].filter( Boolean );

/** PATH may name files, and folders that nobody may read: they hold no program for us. */
function inFolder( folder ) {
	try {
		return readdirSync( folder );
	} catch {
		return [];
	}
}

function isProgram( file ) {
	try {
		accessSync( file, constants.X_OK );
		return true;
	} catch {
		return false;
	}
}

/** tests/lab/programs.ts looks in the same way; it is TypeScript, which this file must do without. */
const program = ( pattern ) =>
	folders.some( ( folder ) =>
		inFolder( folder ).some( ( name ) => pattern.test( name ) && isProgram( join( folder, name ) ) )
	);

const php = ( code ) => spawnSync( 'php', [ '-r', `exit( ${ code } ? 0 : 1 );` ] ).status === 0;
const extension = ( name ) => php( `extension_loaded( '${ name }' )` );

const BROWSERS = [ 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable' ];

/** On Ubuntu a package of that name may hold only a script that asks for a snap: a browser tells its version. */
const browser = () =>
	( process.env.REST_HEALTH_CHROMIUM ? [ process.env.REST_HEALTH_CHROMIUM ] : BROWSERS ).some(
		( name ) => spawnSync( name, [ '--version' ], { timeout: 30000 } ).status === 0
	);

/** What a machine may lack, by the name under which Debian and Ubuntu pack it. */
export const packages = {
	php: () => php( 'PHP_VERSION_ID >= 80100' ),
	'php-xml': () => extension( 'dom' ) && extension( 'xmlwriter' ),
	'php-mbstring': () => extension( 'mbstring' ),
	'php-sqlite3': () => extension( 'pdo_sqlite' ),
	'php-curl': () => extension( 'curl' ),
	'php-fpm': () => program( /^php-fpm[\d.]*$/ ),
	composer: () => program( /^composer$/ ),
	unzip: () => program( /^unzip$/ ) || extension( 'zip' ),
	apache2: () => program( /^(apache2|httpd)$/ ),
	nginx: () => program( /^nginx$/ ),
	chromium: browser,
	'chromium-headless-shell': () => program( /^chromium-headless-shell$/ ),
	openssl: () => program( /^openssl$/ ),
	varnish: () => program( /^varnishd$/ ),
	'php-cgi': () => program( /^php-cgi$/ ),
	'libapache2-mod-security2': () => existsSync( '/usr/lib/apache2/modules/mod_security2.so' ),
	'mariadb-server': () => program( /^mariadbd$/ ) && program( /^mariadb-install-db$/ ),
	'php-mysql': () => extension( 'mysqli' ),
	'modsecurity-crs': () => existsSync( '/usr/share/modsecurity-crs' ),
};

/** The packages that stand behind a need; a need that is not listed is its own package. */
export const behind = {
	php: [ 'php', 'php-xml', 'php-mbstring' ],
	'composer packages': [ 'php', 'composer', 'unzip' ],
	'npm packages': [],
};

/** The names under which apt-get knows them. Composer only recommends git, which it wants where a package has no archive. */
const aptNames = { php: [ 'php-cli' ], composer: [ 'composer', 'git' ] };
export const aptNamesOf = ( names ) => names.flatMap( ( name ) => aptNames[ name ] ?? [ name ] );

/** Where PHP packages lie when Composer has installed them. */
export const composerStamp = ( root ) => join( root, 'vendor/composer/installed.json' );
