import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';
import { Refusal } from './refusal.mjs';

const FAULTS = join( ROOT, 'tests/lab/faults' );

/** @return {object} The fault as its fault.json describes it, with its `id` and `folder`; throws a Refusal. */
export function findFault( id ) {
	const known = readdirSync( FAULTS ).filter( ( name ) => existsSync( join( FAULTS, name, 'fault.json' ) ) );
	if ( ! known.includes( id ) ) {
		throw new Refusal( `There is no fault "${ id }": choose ${ known.sort().join( ', ' ) }.` );
	}
	const folder = join( FAULTS, id );
	const fault = JSON.parse( readFileSync( join( folder, 'fault.json' ), 'utf8' ) );
	if ( ! fault.anywhere ) {
		throw new Refusal( `The fault "${ id }" needs a real web server: run npm run lab -- ${ id }.` );
	}
	return { ...fault, id, folder };
}

/** Plugins that the fault brings; they are activated while WordPress boots. */
export function addPlugins( { folder }, { content } ) {
	copy( join( folder, 'plugins' ), join( content, 'plugins' ) );
}

/** Must-use plugins work at once, so they come when WordPress stands: they may break its installation as well. */
export function breakSite( { id, folder, remove = [] }, { content } ) {
	copy( join( folder, 'mu-plugins' ), join( content, 'mu-plugins' ) );
	copy( join( folder, 'mu-plugin.php' ), join( content, `mu-plugins/${ id }.php` ) );
	remove.forEach( ( name ) => rmSync( join( content, '..', name ), { force: true } ) );
}

const copy = ( from, to ) => existsSync( from ) && cpSync( from, to, { recursive: true } );
