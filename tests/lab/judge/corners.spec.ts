import { join } from 'node:path';
import { expect, test } from '../../e2e/test';
import { readFault } from '../fault';
import type { Fault } from '../fault';
import { usual } from '../on';
import type { On } from '../on';
import { bootSite } from '../site';
import type { Site } from '../site';
import { judge } from './judge';

/** The oldest and the newest WordPress that node_modules brings along, on the oldest and the newest PHP. */
const corners = [ '6.5', 'nightly' ].flatMap( ( wordpress ) =>
	[ '7.4', '8.5' ].map( ( php ): On => ( { ...usual, wordpress, php } ) )
);

/** One of each kind: nothing wrong, a refusal, an answer that PHP damages, each PHP in its own words. WebAssembly is slow. */
const ids = [ 'healthy-playground', 'plugin-refuses-everybody', 'output-before-json-notice' ];

const faults = ids.map( ( id ): Fault => ( {
	...readFault( join( __dirname, '../faults', id ) ),
	server: 'playground',
} ) );

/** Whoever chooses faults, a WordPress or a PHP means those. */
const isChosen = [ 'ONLY', 'FAULTS', 'WORDPRESS', 'PHP', 'WITHOUT' ].some(
	( name ) => `REST_HEALTH_${ name }` in process.env
);

/** Playground takes long to start: it does so once for all faults of a corner. */
const lay = async ( site: Site | null, fault: Fault, on: On ): Promise< Site > => {
	await site?.lay( fault );
	return site ?? bootSite( fault, on );
};

for ( const on of isChosen ? [] : corners ) {
	test.describe( `WordPress ${ on.wordpress } on PHP ${ on.php }`, () => {
		// One after the other, in one worker.
		test.describe.configure( { mode: 'default', timeout: 240_000 } );
		let site: Site | null = null;

		test.afterAll( async () => site?.stop() );

		for ( const fault of faults ) {
			test( `${ fault.title } (${ fault.id })`, async ( { page } ) => {
				site = await lay( site, fault, on );
				const { wrong } = await judge( page, site, fault );
				expect( wrong, `“${ fault.title }” is told as it is` ).toEqual( [] );
			} );
		}
	} );
}
