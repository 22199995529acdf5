import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CACHE, MODULES } from './places.mjs';

/** The names under which the package @wp-playground/wordpress-builds carries them. */
const BUILDS = { 6.5: 'wp-6.5', 6.6: 'wp-beta', 6.7: 'wp-nightly' };

/** What is no part of WordPress itself: an installed database, its configuration, list files of the package. */
const FOREIGN =
	/^(wp-config\.php|\.default_theme|wordpress-remote-asset-paths|wp-content\/(database|plugins|mu-plugins|db\.php).*)$/;

/** @return {Promise<string>} A folder with that WordPress, unpacked once and never written to. */
export function wordpressFolder( version ) {
	return once( `wordpress-${ version }`, async ( folder ) => {
		const builds = join( MODULES, '@wp-playground/wordpress-builds' );
		await unzip(
			join( builds, 'src/wordpress', `${ BUILDS[ version ] }.zip` ),
			folder,
			( name ) => ! FOREIGN.test( name )
		);
		// Scripts and styles lie apart from the zip.
		const assets = join( builds, 'public', BUILDS[ version ] );
		const wanted = ( source ) => ! FOREIGN.test( source.slice( assets.length + 1 ) );
		cpSync( assets, folder, { recursive: true, filter: wanted } );
	} );
}

/** @return {Promise<string>} A folder with the plugin that lets WordPress keep its data in an SQLite file. */
export async function sqliteFolder() {
	const zip = join( MODULES, '@wp-playground/cli/sqlite-database-integration.zip' );
	const folder = await once( 'sqlite', ( into ) => unzip( zip, into, () => true ) );
	return join( folder, 'plugin-sqlite-database-integration' );
}

/** Makes a folder beside its place and moves it there when it is whole: two programs may do this at the same time. */
async function once( name, fill ) {
	const folder = join( CACHE, name );
	if ( existsSync( folder ) ) {
		return folder;
	}
	const making = `${ folder }.${ process.pid }`;
	mkdirSync( making, { recursive: true } );
	await fill( making );
	try {
		renameSync( making, folder );
	} catch ( error ) {
		rmSync( making, { recursive: true } );
		if ( ! existsSync( folder ) ) {
			throw error;
		}
	}
	return folder;
}

async function unzip( zip, folder, wanted ) {
	const { default: AdmZip } = await import( 'adm-zip' );
	for ( const entry of new AdmZip( zip ).getEntries() ) {
		const target = join( folder, entry.entryName );
		if ( ! entry.isDirectory && target.startsWith( folder ) && wanted( entry.entryName ) ) {
			mkdirSync( dirname( target ), { recursive: true } );
			writeFileSync( target, entry.getData() );
		}
	}
}

// `node tests/start/wordpress.mjs 6.5` prints the folders, for the PHPUnit bootstrap and the lab.
if ( basename( process.argv[ 1 ] ?? '' ) === 'wordpress.mjs' ) {
	const [ version = '6.5' ] = process.argv.slice( 2 );
	process.stdout.write( `${ await wordpressFolder( version ) }\n${ await sqliteFolder() }\n` );
}
