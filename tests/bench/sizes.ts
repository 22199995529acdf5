import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../lab/project';

/** What the plugin's own screen loads of it. */
export interface Size {
	readonly title: string;
	/** Gzipped at the highest level. */
	readonly bytes: number;
	/** At most so many of them; a kilobyte is 1,000 bytes. */
	readonly budget: number;
}

const build = join( projectFolder, 'build' );

const gzipped = ( file: string ): number => gzipSync( readFileSync( join( build, file ) ), { level: 9 } ).length;

/** All scripts together, also what is fetched only after the verdict. Of the styles a browser loads one: for its direction of writing. */
export function sizes(): readonly Size[] {
	const files = existsSync( build ) ? readdirSync( build ) : [];
	const of = ( end: string ): readonly number[] => files.filter( ( file ) => file.endsWith( end ) ).map( gzipped );
	return [
		{ title: 'JavaScript', bytes: of( '.js' ).reduce( ( sum, bytes ) => sum + bytes, 0 ), budget: 40_000 },
		{ title: 'CSS', bytes: Math.max( 0, ...of( '.css' ) ), budget: 6_000 },
	];
}
