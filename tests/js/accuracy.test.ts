import { readFileSync } from 'fs';
import { join } from 'path';
import { readFaults } from '../lab/fault';
import { accuracy } from '../lab/judge/accuracy';
import { countsAs } from '../lab/judge/differences';
import { allRecorded } from '../lab/judge/recorded';

const faults = readFaults();
const ids = faults.map( ( { id } ) => id );
const recorded = allRecorded();
const truth = { verdicts: [ 'expired-nonce' ], verdictIn: [] };

it( 'docs/accuracy.md is what npm run docs writes', () => {
	expect( readFileSync( join( __dirname, '../../docs/accuracy.md' ), 'utf8' ) ).toBe( accuracy( recorded, faults ) );
} );

it( 'There are results of WordPress 6.5.5 and 7.1', () => {
	expect( recorded.map( ( { wordpress } ) => wordpress ) ).toEqual( expect.arrayContaining( [ '6.5.5', '7.1' ] ) );
} );

for ( const { wordpress, results } of recorded ) {
	it( `Every fault, and no other, has a result on WordPress ${ wordpress }`, () => {
		expect( results.map( ( { id } ) => id ).sort() ).toStrictEqual( ids );
	} );
}

it( 'What PHP says otherwise has its reason', () => {
	const silent = faults.filter( ( { php } ) => php.verdicts !== undefined && ! /\S/.test( php.why ?? '' ) );
	expect( silent.map( ( { id } ) => id ) ).toStrictEqual( [] );
} );

it( 'Another verdict of PHP counts as wrong, whatever its reason, unless nobody could know more', () => {
	const said = [ 'undetermined' ];
	expect( countsAs( truth, { verdicts: said, why: 'It is so.' }, said ) ).toBe( 'wrong' );
	expect( countsAs( truth, { verdicts: said, why: 'It is so.', allowed: true }, said ) ).toBe( 'allowed' );
	expect( countsAs( truth, { verdicts: said, why: 'It is so.', allowed: true }, [ 'healthy' ] ) ).toBe( 'wrong' );
	expect( countsAs( truth, { verdicts: [], why: 'It shows none.', allowed: true }, [] ) ).toBe( 'allowed' );
	expect( countsAs( truth, {}, said ) ).toBe( 'wrong' );
	expect( countsAs( truth, {}, [ 'expired-nonce' ] ) ).toBe( 'right' );
} );
