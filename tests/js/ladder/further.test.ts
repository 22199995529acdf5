/**
 * @jest-environment node
 */
import { findLimit } from '../../../src/ladder/limit';
import { findPiece, FOR_PIECES } from '../../../src/ladder/pieces';
import { pieces } from '../../../src/probes/rich-content';
import { banningAfter, before, type Firewall } from './firewalls';

const limitedTo =
	( limit: number ): Firewall =>
	( _, __, bytes ) =>
		bytes > limit;

const withoutControls = ( sent: readonly object[] ) => sent.filter( ( body ) => JSON.stringify( body ) !== '{}' );

describe( 'The length from which on a body is refused', () => {
	it( 'is found within a kilobyte or two per cent, with at most 8 bodies', async () => {
		for ( const limit of [
			500, 1_024, 4_096, 8_000, 16_384, 65_536, 100_000, 102_400, 126_000, 135_000, 139_999,
		] ) {
			const { asker, sent } = before( limitedTo( limit ), { atMost: 12 } );
			const { passedBytes, refusedBytes } = await findLimit( asker, 100, 140_000 );
			expect( passedBytes ).toBeLessThanOrEqual( limit );
			expect( refusedBytes ).toBeGreaterThan( limit );
			const width = ( refusedBytes ?? 0 ) - ( passedBytes ?? 0 );
			expect( width ).toBeLessThanOrEqual( Math.max( 1_024, 0.02 * ( refusedBytes ?? 0 ) ) );
			expect( withoutControls( sent ).length ).toBeLessThanOrEqual( 8 );
		}
	} );

	it( 'is found to the byte, with few bodies, where it is that of ModSecurity', async () => {
		const { asker, sent } = before( limitedTo( 131_071 ), { atMost: 12 } );
		expect( await findLimit( asker, 100, 140_000 ) ).toEqual( { passedBytes: 131_071, refusedBytes: 131_072 } );
		expect( sent.map( ( body ) => JSON.stringify( body ).length ) ).toEqual( [ 131_071, 131_072, 2, 2 ] );
		const other = before( limitedTo( 131_072 ), { atMost: 12 } );
		expect( await findLimit( other.asker, 100, 140_000 ) ).toEqual( {
			passedBytes: 131_072,
			refusedBytes: 131_073,
		} );
	} );

	it( 'is not told where a ban had a hand in it', async () => {
		for ( const count of [ 1, 2, 3, 4, 5, 6 ] ) {
			const { asker } = before( banningAfter( count, limitedTo( 4_096 ) ), { atMost: 12 } );
			await expect( findLimit( asker, 100, 140_000 ) ).rejects.toThrow( /banned|everything/ );
		}
	} );
} );

describe( 'The kind of block that is refused', () => {
	it( 'is found with one refusal, in at most 10 requests', async () => {
		for ( const [ piece, content ] of Object.entries( pieces ) ) {
			const { asker, sent } = before( ( values ) => values.includes( content ), { atMost: FOR_PIECES } );
			expect( await findPiece( asker ) ).toBe( piece === 'heading' ? null : piece );
			expect( sent.length ).toBeLessThanOrEqual( 10 );
			expect( asker.refused ).toBeLessThanOrEqual( 1 );
		}
	} );

	it( 'is none where no kind is refused by itself', async () => {
		const { asker } = before( ( values ) => values.includes( 'wp:table' ) && values.includes( 'wp:code' ) );
		expect( await findPiece( asker ) ).toBeNull();
	} );

	it( 'is not told where saving nothing is refused behind it', async () => {
		const { asker } = before( banningAfter( 1, ( values ) => values.includes( 'wp:embed' ) ) );
		await expect( findPiece( asker ) ).rejects.toThrow( 'everything-refused' );
	} );
} );
