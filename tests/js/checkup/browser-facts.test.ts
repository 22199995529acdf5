/**
 * @jest-environment node
 */
import { Budget } from '../../../src/checkup/budget';
import { Clock } from '../../../src/checkup/clock';
import { collect } from '../../../src/checkup/collect';
import { type Navigation, navigationOf } from '../../../src/checkup/navigation';
import { ageOf } from '../../../src/checkup/page-age';
import type { World } from '../../../src/checkup/world';
import type { Answer } from '../../../src/checkup/answer';
import type { Exchange } from '../../../src/evidence';
import { passed } from '../nothing-amiss';
import { closeSites, openSite, settingsAt, worldAt } from './site';
import { healthy } from './wordpress';

afterEach( closeSites );

const MINUTE = 60_000;
const NOON = Date.UTC( 2026, 10, 22, 12 );

const answerAt = ( date: number | null, headers: Record< string, string > = {} ): Answer => ( {
	outcome: 'answered',
	status: 200,
	hiddenRedirect: false,
	askedUrl: 'http://site.test/',
	finalUrl: 'http://site.test/',
	headers: { ...headers, ...( date !== null && { date: new Date( date ).toUTCString() } ) },
	text: '',
	bytes: 0,
	tooLarge: false,
	cut: false,
	milliseconds: 1,
} );

/** What the browser knows after a checkup of a healthy site, in a world with these changes. */
const factsOf = async ( changes: ( origin: string ) => Partial< World > ) => {
	const { origin } = await openSite( healthy );
	const run = await collect( settingsAt( origin ), worldAt( origin, changes( origin ) ), {
		signal: new AbortController().signal,
		onProgress: () => {},
		consented: false,
		budget: new Budget(),
	} );
	return run.evidence.browser;
};

describe( 'The clock', () => {
	/** An answer to a signed request, which was made for it. */
	const own: Exchange = { ...passed, seenMethod: 'GET' };
	const read = ( ...readings: readonly ( readonly [ Answer, Exchange ] )[] ) => {
		const clock = new Clock();
		readings.forEach( ( [ answer, exchange ] ) => clock.note( answer, exchange, NOON ) );
		return clock.facts;
	};

	it( 'is the same where nobody would notice a difference', () => {
		expect( read( [ answerAt( NOON - 4 * MINUTE ), own ] ) ).toEqual( { clock: 'same', clockMinutes: 0 } );
		expect( read( [ answerAt( NOON + 4 * MINUTE ), own ] ) ).toEqual( { clock: 'same', clockMinutes: 0 } );
	} );

	it( 'of the server is behind or ahead from five minutes on', () => {
		expect( read( [ answerAt( NOON - 5 * MINUTE ), own ] ) ).toEqual( { clock: 'behind', clockMinutes: 5 } );
		expect( read( [ answerAt( NOON + 90 * MINUTE ), passed ] ) ).toEqual( { clock: 'ahead', clockMinutes: 90 } );
	} );

	it( 'is not told by answers that a cache had kept, said or unsaid', () => {
		const old = answerAt( NOON - 60 * MINUTE );
		expect( read( [ old, { ...passed, fromCache: true } ] ).clock ).toBeNull();
		expect( read( [ answerAt( NOON - 60 * MINUTE, { age: '3600' } ), own ] ).clock ).toBeNull();
		expect( read( [ answerAt( NOON - 60 * MINUTE, { age: '0' } ), own ] ).clock ).toBe( 'behind' );
		expect( read( [ old, passed ] ).clock ).toBeNull();
		expect( read( [ old, passed ], [ answerAt( NOON ), own ] ).clock ).toBe( 'same' );
	} );

	it( 'is not known without a Date, with one that is none, and without an answer', () => {
		expect( read( [ answerAt( null ), own ] ).clock ).toBeNull();
		expect( read( [ answerAt( null, { date: 'yesterday' } ), own ] ).clock ).toBeNull();
		expect( read( [ answerAt( NOON ), { ...own, outcome: 'timed-out' } ] ).clock ).toBeNull();
		expect( read().clockMinutes ).toBeNull();
	} );
} );

describe( 'The page', () => {
	const printed = NOON / 1000;
	const came = ( minutesLater: number, changes: Partial< Navigation > = {} ): Navigation => ( {
		isNew: true,
		fromNetwork: true,
		arrived: NOON + minutesLater * MINUTE,
		...changes,
	} );
	const UNKNOWN = { page: null, pageMinutes: null };

	it( 'is fresh when it was made for this browser', () => {
		expect( ageOf( printed, came( 0 ), 0 ) ).toEqual( { page: 'fresh', pageMinutes: 0 } );
		expect( ageOf( printed, came( 1.9 ), 0 ) ).toEqual( { page: 'fresh', pageMinutes: 0 } );
	} );

	it( 'is kept when it was made long before it came over the network to somebody who went there', () => {
		expect( ageOf( printed, came( 61.5 ), 0 ) ).toEqual( { page: 'kept', pageMinutes: 61 } );
	} );

	it( 'is not called kept when the browser went back to it, reloaded it, or had kept it itself', () => {
		expect( ageOf( printed, came( 60, { isNew: false } ), 0 ) ).toEqual( UNKNOWN );
		expect( ageOf( printed, came( 60, { fromNetwork: false } ), 0 ) ).toEqual( UNKNOWN );
	} );

	it( 'is measured by one clock', () => {
		// The server is an hour behind, so what it prints looks old.
		expect( ageOf( printed - 3600, came( 0 ), -60 * MINUTE ).page ).toBe( 'fresh' );
		expect( ageOf( printed, came( 0 ), 60 * MINUTE ).page ).toBe( 'kept' );
	} );

	it( 'cannot be told without a clock, without a way, and when it comes from the future', () => {
		expect( ageOf( printed, came( 60 ), null ) ).toEqual( UNKNOWN );
		expect( ageOf( printed, null, 0 ) ).toEqual( UNKNOWN );
		expect( ageOf( printed, came( -60 ), 0 ) ).toEqual( UNKNOWN );
	} );
} );

describe( 'The way of the page', () => {
	const performanceWith = ( entry: object | undefined ): Performance =>
		( {
			timeOrigin: NOON,
			now: () => 500,
			getEntriesByType: () => ( entry === undefined ? [] : [ entry ] ),
		} ) as unknown as Performance;
	const entry = { type: 'navigate', responseStart: 120, transferSize: 9300, encodedBodySize: 9000 };

	it( 'is new when the person went there, and arrives with its first byte', () => {
		expect( navigationOf( performanceWith( entry ), NOON + 500 ) ).toEqual( {
			isNew: true,
			fromNetwork: true,
			arrived: NOON + 120,
		} );
	} );

	it.each( [ 'reload', 'back_forward', 'prerender' ] )( 'is not new by %s', ( type ) => {
		expect( navigationOf( performanceWith( { ...entry, type } ), NOON + 500 )?.isNew ).toBe( false );
	} );

	it( 'does not lead over the network when nothing came, or only that nothing changed', () => {
		for ( const transferSize of [ 0, 300 ] ) {
			expect( navigationOf( performanceWith( { ...entry, transferSize } ), NOON + 500 )?.fromNetwork ).toBe(
				false
			);
		}
	} );

	it( 'is not known where the browser does not tell, and when its clock was set', () => {
		expect( navigationOf( performanceWith( undefined ), NOON + 500 ) ).toBeNull();
		expect( navigationOf( performanceWith( { type: 'navigate' } ), NOON + 500 ) ).toBeNull();
		expect( navigationOf( performanceWith( { ...entry, responseStart: 0 } ), NOON + 500 ) ).toBeNull();
		expect( navigationOf( performanceWith( entry ), NOON + 2 * MINUTE ) ).toBeNull();
		expect( navigationOf( {} as Performance, NOON ) ).toBeNull();
	} );
} );

describe( 'The page’s policy', () => {
	const blocksAt = async ( ...addresses: readonly string[] ): Promise< boolean | undefined > => {
		const facts = await factsOf( ( origin ) => ( {
			onPolicyBlock: ( block ) => {
				// As browsers do it: a moment after the request has failed.
				setTimeout( () => addresses.forEach( ( address ) => block( address.replace( 'SITE', origin ) ) ), 10 );
				return () => {};
			},
			fetch: () => Promise.reject( new TypeError( 'Failed to fetch' ) ),
		} ) );
		return facts?.policyBlocks;
	};

	it( 'blocks when it keeps one of our own requests from being sent', async () => {
		expect( await blocksAt( 'SITE/wp-json/rest-health/v1/self-test' ) ).toBe( true );
		expect( await blocksAt( 'SITE/wp-json/rest-health/v1/self-test?_wpnonce=0123456789' ) ).toBe( true );
	} );

	it( 'does not block us when it keeps back what others ask', async () => {
		expect( await blocksAt() ).toBe( false );
		expect( await blocksAt( 'https://elsewhere.test/collect', 'SITE/another-page/', 'inline', '' ) ).toBe( false );
	} );
} );

describe( 'A checkup', () => {
	it( 'tells what the browser knows', async () => {
		const listeners = new Set< ( address: string ) => void >();
		const facts = await factsOf( () => ( {
			serviceWorker: () => true,
			navigation: () => ( { isNew: true, fromNetwork: true, arrived: Date.now() + 10.5 * MINUTE } ),
			onPolicyBlock: ( block ) => {
				listeners.add( block );
				return () => listeners.delete( block );
			},
			apiFetch: async ( options ) => {
				listeners.forEach( ( tell ) => tell( ( options as { url: string } ).url ) );
				return null;
			},
		} ) );
		expect( facts ).toEqual( {
			restOrigin: 'same',
			online: true,
			policyBlocks: true,
			serviceWorker: true,
			clock: 'same',
			clockMinutes: 0,
			page: 'kept',
			pageMinutes: 10,
			user: null,
		} );
		expect( listeners.size ).toBe( 0 );
	} );

	it( 'compares the clocks by the answers that it gets', async () => {
		expect( await factsOf( () => ( { now: () => Date.now() + 30 * MINUTE } ) ) ).toMatchObject( {
			clock: 'behind',
			clockMinutes: expect.closeTo( 30, -1 ),
			page: null,
		} );
	} );
} );
