import { test as base } from '@playwright/test';
import { join } from 'node:path';
import { readFault } from '../lab/fault';
import type { Fault } from '../lab/fault';
import { bootSite, stopAll } from '../lab/site';
import type { Site } from '../lab/site';

/** Boots a site: with a fault, with the one of that name, or a healthy one. It ends with the test. */
export type Boot = ( fault?: Fault | string ) => Promise< Site >;

export const test = base.extend< { boot: Boot } >( {
	// Playwright reads the pattern, so an empty one stands here.
	boot: async ( {}, provide ) => {
		await provide( ( fault ) =>
			bootSite(
				typeof fault === 'string' ? readFault( join( __dirname, '../lab/faults', fault ) ) : ( fault ?? null )
			)
		);
		await stopAll();
	},
} );

export { expect } from '@playwright/test';
