import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readSnippet } from '../lab/lay-out';
import { bootSite } from '../lab/site';
import type { Site } from '../lab/site';
import { wpConfig } from '../lab/wp-config';
import { filesBelow } from './fixture';
import { optionsOf } from './options';
import type { Changes, Options } from './options';

/** Where a fixture's folders belong in the site. */
const places: Readonly< Record< string, string > > = {
	plugins: 'wp-content/plugins',
	'mu-plugins': 'wp-content/mu-plugins',
	themes: 'wp-content/themes',
	content: 'wp-content',
	root: '.',
};

/** One site, on which fixtures take their turns: that is quicker than a site for each. */
export interface Stage {
	readonly site: Site;
	/** The folder of WordPress. */
	readonly root: string;
	readonly options: ( changes?: Changes ) => Promise< Options >;
	/** Lays the files of these folders, activates their plugins and sets their options. What lay there before goes. */
	readonly lay: ( ...folders: readonly string[] ) => Promise< void >;
}

/** The main file of a plugin, as active_plugins names it. */
function mainFile( folder: string, name: string ): string {
	if ( name.endsWith( '.php' ) ) {
		return name;
	}
	const file = readdirSync( join( folder, name ) ).find(
		( one ) =>
			one.endsWith( '.php' ) && readFileSync( join( folder, name, one ), 'utf8' ).includes( 'Plugin Name:' )
	);
	return `${ name }/${ file }`;
}

const pluginsIn = ( folder: string ): string[] =>
	existsSync( join( folder, 'plugins' ) )
		? readdirSync( join( folder, 'plugins' ) ).map( ( name ) => mainFile( join( folder, 'plugins' ), name ) )
		: [];

const optionsIn = ( folder: string ): Changes => {
	const file = join( folder, 'options.json' );
	return existsSync( file ) ? JSON.parse( readFileSync( file, 'utf8' ) ) : {};
};

/** Copies a folder's files to where they belong. @return the files that were laid. */
function layFiles( site: Site, folder: string ): string[] {
	return filesBelow( folder ).flatMap( ( file ) => {
		const [ part = '', ...rest ] = (
			file === 'mu-plugin.php' ? `mu-plugins/${ basename( folder ) }.php` : file
		).split( '/' );
		const place = places[ part ];
		if ( place === undefined || rest.length === 0 ) {
			return [];
		}
		const to = join( site.folder, 'site', place, ...rest );
		mkdirSync( dirname( to ), { recursive: true } );
		cpSync( join( folder, file ), to );
		if ( to.endsWith( '.ini' ) ) {
			writeFileSync( to, readFileSync( to, 'utf8' ).replaceAll( '{{folder}}', site.folder ) );
		}
		return [ to ];
	} );
}

/** Takes files away, and the folders that they leave empty. */
function takeFiles( files: readonly string[] ): void {
	for ( const file of files ) {
		rmSync( file, { force: true } );
		for ( let folder = dirname( file ); existsSync( folder ) && readdirSync( folder ).length === 0; ) {
			rmdirSync( folder );
			folder = dirname( folder );
		}
	}
}

/** Boots the site. It ends with its `site.stop()`. */
export async function bootStage(): Promise< Stage > {
	const site = await bootSite( null );
	const root = join( site.folder, 'site' );
	const options = ( changes: Changes = {} ) => optionsOf( site, changes );
	const before = await options();
	let laid: string[] = [];
	let changed: string[] = [];
	const lay = async ( ...folders: readonly string[] ) => {
		takeFiles( laid );
		laid = folders.flatMap( ( folder ) => layFiles( site, folder ) );
		const lines = folders.map( ( folder ) => join( folder, 'wp-config.php' ) ).find( existsSync );
		const text = lines === undefined ? '' : readSnippet( lines, site.folder, site.address );
		writeFileSync( join( root, 'wp-config.php' ), wpConfig( site.address, text ) );
		const back = changed.map( ( name ) => [
			name,
			before[ name ] === undefined ? null : `serialized:${ before[ name ] }`,
		] );
		const set: Changes = Object.assign( {}, ...folders.map( optionsIn ), {
			active_plugins: [ ...folders.flatMap( pluginsIn ), 'rest-health/plugin.php' ].sort(),
		} );
		changed = Object.keys( set );
		await options( { ...Object.fromEntries( back ), ...set } );
	};
	return { site, root, options, lay };
}

export const bystanders = join( __dirname, 'bystanders' );
