import { equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Trace } from '../../src/evidence';
import { readFault } from '../lab/fault';
import { missingFor } from '../lab/programs';
import { bootSite } from '../lab/site';
import { logIn } from '../lab/visitor';
import { ask } from './ask';
import { Doors } from './doors';

const readLab = ( id: string ) => readFault( join( __dirname, '../lab/faults', id ) );
const request = { identity: 'visitor', method: 'GET', route: 'self-test' } as const;

/** What is seen of visitors' requests that two computers answer in turn. */
async function look( id: string ): Promise< Trace[] > {
	const site = await bootSite( readLab( id ) );
	try {
		const session = await logIn( site.address, 'admin' );
		const doors = new Doors( site, session );
		const { run } = await doors.begin();
		for ( const slot of [ 'visitor', 'visitorAgain', 'cookie', 'pageNonce' ] ) {
			await ask( site, request, session, run.tokens[ slot ] ?? null );
		}
		return Object.values( await doors.traces( run.id ) );
	} finally {
		await site.stop();
	}
}

const skip = missingFor( readLab( 'healthy-two-nodes' ) ).length > 0;

describe( 'A site on two computers', { skip }, () => {
	test( 'that have the same keys: only the computer is another one', async () => {
		const traces = await look( 'healthy-two-nodes' );
		ok( traces.some( ( { node } ) => node === 'other' ) );
		ok( traces.some( ( { node } ) => node === 'same' ) );
		ok( traces.every( ( { salts } ) => salts === 'same' ) );
	} );

	test( 'of which one has keys of its own: these are told of that one', async () => {
		const traces = await look( 'two-nodes-other-salts' );
		ok( traces.some( ( { node } ) => node === 'other' ) );
		for ( const { node, salts } of traces ) {
			equal( salts, node );
		}
	} );
} );
