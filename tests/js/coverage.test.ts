import { readFileSync } from 'fs';
import { join } from 'path';
import { rules } from '../../src/rules';
import { rows, unbroken } from '../coverage/rows';
import { coverage } from '../coverage/table';
import { readFaults } from '../lab/fault';

const ids = rules.map( ( { id } ) => id );
const faults = readFaults();

it( 'docs/coverage.md is what npm run docs writes', () => {
	expect( readFileSync( join( __dirname, '../../docs/coverage.md' ), 'utf8' ) ).toBe( coverage() );
} );

it( 'The catalogue has 77 rows', () => {
	expect( rows.map( ( { number } ) => number ) ).toStrictEqual(
		Array.from( { length: 77 }, ( _, index ) => index + 1 )
	);
} );

for ( const { number, rules: told, faults: made, why } of rows ) {
	it( `Row ${ number } is told by rules that exist and made by faults that show them, or says why not`, () => {
		expect( told.filter( ( id ) => ! ids.includes( id ) ) ).toStrictEqual( [] );
		for ( const id of made ) {
			const { verdicts = [], verdictIn = [] } = faults.find( ( fault ) => fault.id === id )?.expect ?? {};
			expect( [ ...verdicts, ...verdictIn ].filter( ( verdict ) => told.includes( verdict ) ) ).not.toStrictEqual(
				[]
			);
		}
		if ( told.length === 0 || made.length === 0 ) {
			expect( why ).toMatch( /\S/ );
		}
	} );
}

it( 'Every rule is the verdict of a fault in the lab, or it is said why not', () => {
	const shown = faults.flatMap( ( { expect: { verdicts, verdictIn } } ) => [ ...verdicts, ...verdictIn ] );
	expect( ids.filter( ( id ) => ! shown.includes( id ) ).sort() ).toStrictEqual( Object.keys( unbroken ).sort() );
} );
