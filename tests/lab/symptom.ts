import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Symptom } from './fault';
import type { Site } from './site';
import { ask, logIn } from './visitor';
import type { Plain } from './visitor';

/** Every way in which an answer is not the expected one, in words. */
function differences( expect: Symptom[ 'expect' ], answer: Plain | null ): string[] {
	if ( answer === null ) {
		return expect.hangs ? [] : [ 'no answer came' ];
	}
	const { status, startsWith, contains, notContains, bytesAtLeast = 0 } = expect;
	const headers = Object.entries( expect.header ?? {} ).map( ( [ name, part ] ) => {
		const value = answer.headers.get( name );
		const fits = part === null ? value === null : value?.includes( part );
		return fits ? '' : `${ name } is ${ value ?? 'not there' }`;
	} );
	return [
		expect.hangs ? 'it answered' : '',
		status === undefined || status === answer.status ? '' : `status is ${ answer.status }`,
		startsWith === undefined || answer.body.startsWith( startsWith )
			? ''
			: `the body does not begin with ${ startsWith }`,
		contains === undefined || answer.body.includes( contains ) ? '' : `"${ contains }" is not in the body`,
		notContains === undefined || ! answer.body.includes( notContains ) ? '' : `"${ notContains }" is in the body`,
		bytesAtLeast <= answer.bytes ? '' : `the body has ${ answer.bytes } bytes`,
		...headers,
	].filter( ( one ) => one !== '' );
}

/**
 * Proves by plain requests that a fault is really there. Requests go out one after the other, in their order.
 *
 * @throws naming every request that did not show what it must.
 */
export async function proveSymptom( site: Site, fault: Fault ): Promise< void > {
	const session = await logIn( site.origin, fault.user, fault.basic );
	const begin = Date.now();
	const wrong: string[] = [];
	for ( const { request, expect, after = 0 } of fault.symptom ) {
		await wait( Math.max( 0, begin + after * 1000 - Date.now() ) );
		const answer = await ask( site.address, request, session, expect.hangs ? 3 : 30 );
		const found = differences( expect, answer );
		if ( found.length > 0 ) {
			const asked = `${ request.method ?? 'GET' } ${ request.path } as ${ request.as ?? 'visitor' }`;
			wrong.push( `${ asked }: ${ found.join( ', ' ) }\n${ answer?.body.slice( 0, 300 ) ?? '' }` );
		}
	}
	if ( wrong.length > 0 ) {
		throw new Error( `The fault "${ fault.id }" does not show itself.\n${ wrong.join( '\n' ) }` );
	}
}
