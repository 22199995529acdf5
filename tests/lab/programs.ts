import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [ ...( process.env.PATH ?? '' ).split( delimiter ), '/usr/sbin', '/usr/local/sbin' ];
const moduleFolders = [ '/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules' ];

function isProgram( file: string ): boolean {
	try {
		accessSync( file, constants.X_OK );
		return true;
	} catch {
		return false;
	}
}

/** The first of these programs that this computer has; null when it has none. */
export function findProgram( ...names: readonly string[] ): string | null {
	for ( const name of names ) {
		const folder = folders.find( ( one ) => one !== '' && isProgram( join( one, name ) ) );
		if ( folder !== undefined ) {
			return join( folder, name );
		}
	}
	return null;
}

/** PHP-FPM goes by its version on Debian: the highest is taken. */
function findPhpFpm(): string | null {
	const names = folders
		.filter( ( folder ) => folder !== '' && existsSync( folder ) )
		.flatMap( ( folder ) => readdirSync( folder ) )
		.filter( ( name ) => /^php-fpm\d+\.\d+$/.test( name ) )
		.sort( ( a, b ) => b.localeCompare( a, 'en', { numeric: true } ) );
	return findProgram( 'php-fpm', ...names );
}

const finders = {
	php: () => findProgram( 'php' ),
	'php-fpm': findPhpFpm,
	apache: () => findProgram( 'apache2', 'httpd' ),
	'apache modules': () => moduleFolders.find( ( folder ) => existsSync( folder ) ) ?? null,
	nginx: () => findProgram( 'nginx' ),
	chromium: () => process.env.REST_HEALTH_CHROMIUM ?? findProgram( 'chromium', 'chromium-browser', 'google-chrome' ),
} as const;

export type Program = keyof typeof finders;

/** What the lab cannot do without and this computer does not have. */
export function missingPrograms(): Program[] {
	return Object.entries( finders ).flatMap( ( [ name, find ] ) => ( find() === null ? [ name as Program ] : [] ) );
}

/** The full path of a program. @throws when this computer does not have it. */
export function program( name: Program ): string {
	const found = finders[ name ]();
	if ( found === null ) {
		throw new Error( `The lab needs ${ name }, and this computer does not have it.` );
	}
	return found;
}
