import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Of the lab's own on this computer: where sites stand, and what they are made of. On one disk, so that files can be linked. */
export const labFolder = join( tmpdir(), `rest-health-lab-${ userInfo().uid }` );

/** Where PHP keeps what it compiled, from one site to the next: it goes by a file's path and time. */
export const compiledFolder = join( labFolder, 'compiled' );

/** A folder whose path other sites had before, and others will have. */
export interface Slot {
	readonly folder: string;
	/** Removes the folder, so that somebody else may take its place. */
	readonly leave: () => void;
}

const isAlive = ( pid: number ): boolean => {
	try {
		return process.kill( pid, 0 );
	} catch ( error ) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
};

/** Whose a slot is. Null: nobody's, or somebody's who has ended. */
function ownerOf( lock: string ): number | null {
	try {
		const pid = Number( readFileSync( lock, 'utf8' ) );
		// Somebody who has not written it yet is there.
		return pid === 0 || isAlive( pid ) ? pid : null;
	} catch {
		return null;
	}
}

function take( lock: string ): boolean {
	if ( ownerOf( lock ) === null ) {
		rmSync( lock, { force: true } );
	}
	try {
		writeFileSync( lock, String( process.pid ), { flag: 'wx' } );
		return true;
	} catch {
		return false;
	}
}

/** Makes the lab's own folders on a computer that has none yet. PHP that is told to keep what it compiled does not start without. */
export function makeFolders(): void {
	mkdirSync( compiledFolder, { recursive: true } );
	[ labFolder, compiledFolder ].forEach( ( folder ) => chmodSync( folder, 0o777 ) );
}

/** What a server began that has ended may still be writing. */
const remove = ( path: string ): void =>
	rmSync( path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } );

/**
 * Finds an empty folder for a site. Its path is one of few, so that PHP finds WordPress compiled.
 *
 * @return The folder is readable for everybody: a web server that the super user starts reads files as somebody else.
 */
export function findSlot(): Slot {
	makeFolders();
	for ( let number = 1; ; number++ ) {
		const folder = join( labFolder, String( number ) );
		const lock = `${ folder }.lock`;
		if ( take( lock ) ) {
			remove( folder );
			mkdirSync( folder );
			chmodSync( folder, 0o755 );
			return { folder, leave: () => [ folder, lock ].forEach( remove ) };
		}
	}
}
