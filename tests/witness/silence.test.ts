import { equal } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { logIn } from '../lab/visitor';
import { compareAll, isMovable, steadyFaults } from './silence';
import { bootStage } from './stage';
import type { Stage } from './stage';

let stage: Stage;
before( async () => {
	stage = await bootStage();
} );
after( () => stage.site.stop() );

describe( 'Where plugins are the fault, a request is answered the same byte for byte, watched or not', () => {
	for ( const fault of steadyFaults().filter( isMovable ) ) {
		test( fault.id, async () => {
			await stage.lay( fault.folder );
			await compareAll( stage.site, fault, await logIn( stage.site.address, 'admin' ) );
			equal( stage.site.ownMessages().join( '\n' ), '' );
		} );
	}
} );
