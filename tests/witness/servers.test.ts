import { equal } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFaults } from '../lab/fault';
import { bootSite } from '../lab/site';
import { logIn } from '../lab/visitor';
import { compareAll, isMovable, unsteady } from './silence';

describe( 'Where the server is the fault, a request is answered the same byte for byte, watched or not', () => {
	for ( const fault of readFaults().filter( ( one ) => ! isMovable( one ) ) ) {
		test( fault.id, { skip: unsteady.includes( fault.id ) && 'answers differently every time' }, async () => {
			const site = await bootSite( fault );
			try {
				await compareAll( site, fault, await logIn( site.address, 'admin', fault.basic ) );
				equal( site.ownMessages().join( '\n' ), '' );
			} finally {
				await site.stop();
			}
		} );
	}
} );
