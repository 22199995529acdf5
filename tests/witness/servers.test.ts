import { equal } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { missingFor } from '../lab/programs';
import { bootSite } from '../lab/site';
import { logIn } from '../lab/visitor';
import { compareAll, isMovable, steadyFaults } from './silence';

describe( 'Where the server is the fault, a request is answered the same byte for byte, watched or not', () => {
	for ( const fault of steadyFaults().filter( ( one ) => ! isMovable( one ) ) ) {
		test( fault.id, { skip: missingFor( fault ).length > 0 }, async () => {
			const site = await bootSite( fault );
			try {
				await compareAll( site, fault, await logIn( site.address, fault.user, fault.basic ) );
				equal( site.ownMessages().join( '\n' ), '' );
			} finally {
				await site.stop();
			}
		} );
	}
} );
