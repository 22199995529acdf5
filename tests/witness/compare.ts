import { deepEqual, ok } from 'node:assert/strict';
import type { Trace } from '../../src/evidence';
import type { Expected } from './fixture';

/** All roles of a trace: whoever is expected in none of them must be null. */
const nobody = {
	how: null,
	refused: null,
	refusedToo: null,
	accepted: null,
	loggedOut: null,
	printed: null,
	removedRoutes: null,
	denied: null,
	changedNonce: null,
	withoutPasswords: null,
	limit: null,
} as const;

/** Compares a trace with what it must say. @throws when somebody is missing, wrong, or named who did nothing. */
export function compare( trace: Trace | undefined, expected: Expected, innocent: readonly string[] ): void {
	ok( trace, 'There is no trace.' );
	const wanted = { early: false, ...nobody, ...expected };
	const got = Object.fromEntries( Object.entries( trace ).filter( ( [ name ] ) => name in wanted ) );
	deepEqual( got, wanted );
	for ( const name of [ 'cookieName', 'salts', 'node' ] as const ) {
		ok( trace[ name ] !== 'other' || expected[ name ] === 'other', `${ name } is another one.` );
	}
	const text = JSON.stringify( trace );
	for ( const name of innocent ) {
		ok( ! text.includes( name ), `${ name } stands in the trace and did nothing: ${ text }` );
	}
}

/** What a signed request that the witness never saw leaves: no row. The panel makes this of it. */
export const isUnseen = ( trace: Trace | undefined ): boolean => trace === undefined || trace.reached === 'nothing';
