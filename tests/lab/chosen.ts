import { readFaults } from './fault';
import type { Fault } from './fault';

/**
 * The faults that the environment names: of a folder, or some of them.
 *
 * @throws when one that is asked for is not there.
 */
export function chosenFaults(): Fault[] {
	const all = readFaults( process.env.REST_HEALTH_FAULTS );
	const only = process.env.REST_HEALTH_ONLY?.split( ',' ) ?? [];
	const unknown = only.filter( ( id ) => ! all.some( ( fault ) => fault.id === id ) );
	if ( unknown.length > 0 ) {
		throw new Error( `There is no fault ${ unknown.join( ', ' ) }.` );
	}
	return only.length === 0 ? all : all.filter( ( { id } ) => only.includes( id ) );
}
