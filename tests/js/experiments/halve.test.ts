/**
 * @jest-environment node
 */
import { halve } from '../../../src/experiments/halve';

const plugins = ( count: number ): readonly string[] =>
	Array.from( { length: count }, ( _, at ) => `plugin:${ String.fromCharCode( 97 + ( at % 26 ) ) }${ at }` );

/** A site that refuses as long as one of the culprits is loaded. Writes down what passed. */
const refusedBy =
	( culprits: readonly string[], passed: ( readonly string[] )[] = [] ) =>
	async ( leftOut: readonly string[] ) => {
		const passes = culprits.every( ( culprit ) => leftOut.includes( culprit ) );
		if ( passes ) {
			passed.push( leftOut );
		}
		return passes;
	};

/** Numbers that look random and are the same in every run (Park and Miller). */
const dice = ( start: number ) => {
	let state = start * 7919 + 1;
	return ( sides: number ): number => {
		state = ( state * 48_271 ) % 2_147_483_647;
		return Math.floor( state / 7 ) % sides;
	};
};

const pick = ( ids: readonly string[], count: number, roll: ( sides: number ) => number ): readonly string[] => {
	const picked = new Set< string >();
	while ( picked.size < count ) {
		picked.add( ids[ roll( ids.length ) ] ?? '' );
	}
	return [ ...picked ];
};

describe( 'Halving', () => {
	it( 'finds one culprit in at most 8 requests, at any position among 60 plugins and a theme', async () => {
		const ids = plugins( 61 );
		for ( const culprit of ids ) {
			const { found, requests, ended } = await halve( ids, refusedBy( [ culprit ] ) );
			expect( { found, ended } ).toEqual( { found: [ culprit ], ended: 'found' } );
			expect( requests ).toBeLessThanOrEqual( 8 );
		}
	} );

	it( 'counts every request, and asks none twice', async () => {
		const ids = plugins( 61 );
		for ( const culprit of ids ) {
			const asked: string[] = [];
			const site = refusedBy( [ culprit ] );
			const { requests } = await halve( ids, ( leftOut ) => {
				asked.push( leftOut.join() );
				return site( leftOut );
			} );
			expect( asked ).toHaveLength( requests );
			expect( new Set( asked ).size ).toBe( requests );
		}
	} );

	it( 'finds both of any two among 12', async () => {
		const ids = plugins( 12 );
		for ( const first of ids ) {
			for ( const second of ids.slice( ids.indexOf( first ) + 1 ) ) {
				const passed: ( readonly string[] )[] = [];
				const { found, ended } = await halve( ids, refusedBy( [ second, first ], passed ) );
				expect( { found, ended } ).toEqual( { found: [ first, second ], ended: 'found' } );
				expect( [ ...( passed.at( -1 ) ?? [] ) ].sort() ).toEqual( [ first, second ].sort() );
			}
		}
	} );

	it.each( [ 2, 3 ] )(
		'finds all of %d among 60, and ends with a request that left out just these',
		async ( count ) => {
			const ids = plugins( 60 );
			const roll = dice( count );
			for ( let round = 0; round < 200; round++ ) {
				const culprits = pick( ids, count, roll );
				const passed: ( readonly string[] )[] = [];
				const { found, requests, ended } = await halve( ids, refusedBy( culprits, passed ) );
				expect( ended ).toBe( 'found' );
				expect( [ ...found ].sort() ).toEqual( [ ...culprits ].sort() );
				expect( [ ...( passed.at( -1 ) ?? [] ) ].sort() ).toEqual( [ ...culprits ].sort() );
				expect( requests ).toBeLessThanOrEqual( 1 + 7 * count );
			}
		}
	);

	it( 'tells after one request that nobody among them does it', async () => {
		expect( await halve( plugins( 60 ), async () => false ) ).toEqual( {
			found: [],
			requests: 1,
			ended: 'not-among-them',
		} );
	} );

	it( 'asks nothing where nobody can be left out', async () => {
		expect( await halve( [], async () => true ) ).toEqual( { found: [], requests: 0, ended: 'not-among-them' } );
	} );

	it( 'needs one request for one suspect', async () => {
		expect( await halve( [ 'a' ], refusedBy( [ 'a' ] ) ) ).toEqual( {
			found: [ 'a' ],
			requests: 1,
			ended: 'found',
		} );
	} );

	it( 'asks once more what could not be told', async () => {
		const site = refusedBy( [ 'plugin:f5' ] );
		let asked = 0;
		const { found, requests, ended } = await halve( plugins( 12 ), async ( leftOut ) =>
			++asked % 2 === 1 ? null : site( leftOut )
		);
		expect( { found, ended } ).toEqual( { found: [ 'plugin:f5' ], ended: 'found' } );
		expect( requests ).toBe( asked );
	} );

	it.each( [ 0, 1, 2, 3, 4, 5 ] )(
		'stops with what is known when it cannot be told twice, after %d answers',
		async ( clear ) => {
			const site = refusedBy( [ 'plugin:b1', 'plugin:k10' ] );
			let asked = 0;
			const { found, requests, ended } = await halve( plugins( 12 ), async ( leftOut ) =>
				++asked > clear ? null : site( leftOut )
			);
			expect( ended ).toBe( 'unclear' );
			expect( requests ).toBe( clear + 2 );
			expect( found ).toEqual( clear < 5 ? [] : [ 'plugin:k10' ] );
		}
	);

	it( 'ends, and with those without whom it passes, when plugins need each other', async () => {
		const ids = plugins( 12 );
		// Without d3 the site breaks unless e4, which needs it, is left out as well; the culprit is h7.
		const passes = ( leftOut: readonly string[] ) =>
			leftOut.includes( 'plugin:h7' ) && ( ! leftOut.includes( 'plugin:d3' ) || leftOut.includes( 'plugin:e4' ) );
		const { found, ended } = await halve( ids, async ( leftOut ) => passes( leftOut ) );
		expect( ended ).toBe( 'found' );
		expect( passes( found ) ).toBe( true );
		expect( found ).toContain( 'plugin:h7' );
	} );

	it( 'ends as soon as asking throws', async () => {
		const stop = new Error( 'stopped' );
		await expect( halve( plugins( 12 ), () => Promise.reject( stop ) ) ).rejects.toBe( stop );
	} );
} );
