/**
 * @jest-environment node
 */
import { Budget } from '../../../src/checkup/budget';
import { collect } from '../../../src/checkup/collect';
import type { Run } from '../../../src/checkup/run';
import type { Probe } from '../../../src/probes/probe';
import type { Settings } from '../../../src/settings';
import { closeSites, type Handler, named, openSite, type Seen, settingsAt, type Site, worldAt } from './site';
import { exchange, frontPageWith, healthy } from './wordpress';

/* What is asked beside the verdict, and what the server is asked in rounds. */

afterEach( closeSites );

const FRONT_NONCE = 'fedc987654';

const runOn = async (
	handler: Handler,
	changes: Partial< Settings > = {},
	{ budget = new Budget(), restOrigin = '' } = {}
): Promise< { run: Run; site: Site } > => {
	const site = await openSite( handler );
	const run = await collect(
		settingsAt( site.origin, changes, restOrigin === '' ? site.origin : restOrigin ),
		worldAt( site.origin ),
		{ signal: new AbortController().signal, onProgress: () => {}, consented: false, budget }
	);
	return { run, site };
};

const withNonceInPage: Handler = ( request, response ) =>
	request.url === '/'
		? response
				.writeHead( 200, { 'Content-Type': 'text/html' } )
				.end( frontPageWith( `<script>wp.apiFetch.createNonceMiddleware( "${ FRONT_NONCE }" )</script>` ) )
		: healthy( request, response );

describe( 'The front page', () => {
	it( 'is asked for as visitors do, so that a cache may answer', async () => {
		const { site } = await runOn( healthy );
		const asked = site.seen.find( ( { url } ) => url === '/' );
		expect( asked?.headers ).toMatchObject( { accept: 'text/html, */*;q=0.1' } );
		for ( const name of [ 'cookie', 'pragma', 'x-wp-nonce', 'x-rest-health-probe' ] ) {
			expect( asked?.headers ).not.toHaveProperty( name );
		}
	} );

	it( 'gives the nonce that it holds to a visitor, and to nobody who is logged in', async () => {
		const { run, site } = await runOn( withNonceInPage );
		expect( run.evidence ).toMatchObject( {
			frontPage: { passed: true, hasNonce: true },
			frontNonce: { passed: false, code: 'rest_cookie_invalid_nonce' },
		} );
		const senders = site.seen.filter( ( { headers } ) => headers[ 'x-wp-nonce' ] === FRONT_NONCE );
		expect( senders ).toHaveLength( 1 );
		expect( senders[ 0 ]?.headers ).not.toHaveProperty( 'cookie' );
	} );

	it( 'without a nonce asks for nothing more', async () => {
		const { run } = await runOn( healthy );
		expect( run.evidence.frontPage ).toMatchObject( { passed: true, hasNonce: false } );
		expect( run.notTried ).toContain( 'frontNonce' );
	} );

	it( 'on another origin is not asked for, since no script may read it', async () => {
		const other = await openSite( healthy );
		const urls = { ...settingsAt( other.origin ).urls };
		const { run } = await runOn( healthy, { urls } );
		expect( run.notTried ).toContain( 'frontPage' );
		expect( other.seen.map( ( { url } ) => url ) ).not.toContain( '/' );
	} );
} );

describe( 'A visitor with an Authorization header', () => {
	const refusesSchemes: Handler = ( request, response ) =>
		request.headers.authorization === undefined
			? healthy( request, response )
			: response
					.writeHead( 403, { 'Content-Type': 'application/json' } )
					.end( '{"code":"jwt_auth_bad_auth_header","message":"No."}' );

	it( 'sends no login', async () => {
		const { run, site } = await runOn( healthy );
		const senders = site.seen.filter( ( { headers } ) => headers.authorization !== undefined );
		expect( senders.map( ( { headers } ) => headers.authorization ) ).toEqual( [ 'REST-Health probe' ] );
		expect( senders[ 0 ]?.headers ).not.toHaveProperty( 'cookie' );
		expect( run.evidence.authorization ).toMatchObject( { passed: true } );
	} );

	it( 'is not asked where somebody asks for a password, nor where the index is closed', async () => {
		const wall: Handler = ( _, response ) => response.writeHead( 401, { 'WWW-Authenticate': 'Basic' } ).end();
		const closed: Handler = ( request, response ) =>
			request.url === '/wp-json/' ? response.writeHead( 403 ).end() : healthy( request, response );
		for ( const handler of [ wall, closed ] ) {
			const { run } = await runOn( handler );
			expect( run.notTried ).toContain( 'authorization' );
		}
	} );

	it( 'that is refused takes nothing from the others, however often somebody asks', async () => {
		const budget = new Budget();
		for ( let time = 0; time < 4; time++ ) {
			const { run } = await runOn( refusesSchemes, {}, { budget } );
			expect( run.evidence ).toMatchObject( {
				index: { passed: true },
				pageNonce: { passed: true },
				post: { passed: true },
				apiFetch: { passed: true },
			} );
			// Two refusals each, with the wrong nonce's, which is asked behind it: two of five are kept back.
			expect( run.evidence.authorization !== undefined ).toBe( time < 2 );
		}
	} );
} );

describe( 'A question of another role', () => {
	const role: Probe = { ...named( 'visitor' ), name: 'roleRoutes', target: 'routes', identity: 'role', extra: true };

	it( 'is asked with its token and without a login', async () => {
		const { site } = await runOn( healthy, {
			probes: [ named( 'index' ), role ],
			run: { id: 'run', tokens: { roleRoutes: 'the-token' } },
		} );
		const asked = site.seen.find( ( { url } ) => url.endsWith( '/routes' ) );
		expect( asked?.headers ).toMatchObject( { 'x-rest-health-probe': 'the-token' } );
		expect( asked?.headers ).not.toHaveProperty( 'cookie' );
		expect( asked?.headers ).not.toHaveProperty( 'x-wp-nonce' );
	} );

	it( 'is not asked without it', async () => {
		const { run } = await runOn( healthy, { probes: [ named( 'index' ), role ], run: { id: 'run', tokens: {} } } );
		expect( run.notTried ).toEqual( [ 'roleRoutes' ] );
	} );
} );

describe( 'The server', () => {
	const asked = ( { seen }: Site ): unknown[] =>
		seen.filter( ( { url } ) => url.endsWith( 'loopback' ) ).map( ( { body }: Seen ) => JSON.parse( body ).names );
	const notAlone: Handler = ( request, response ) =>
		request.url.endsWith( 'loopback' )
			? response.end(
					JSON.stringify( {
						restHealth: 'loopback',
						data: {
							exchanges: Object.fromEntries(
								JSON.parse( request.body ).names.map( ( name: string ) => [
									name,
									{ ...exchange, passed: name === 'loopbackFile' },
								] )
							),
						},
					} )
				)
			: healthy( request, response );

	const inVain = JSON.stringify( {
		restHealth: 'loopback',
		data: { exchanges: { loopbackVisitor: { ...exchange, outcome: 'timed-out', passed: false } } },
	} );

	it( 'is asked last of all where something is refused', async () => {
		const { site } = await runOn( ( request, response ) =>
			request.body.includes( '<!--' ) ? response.writeHead( 403 ).end() : healthy( request, response )
		);
		const told = site.seen.map( ( { url } ) => url.replace( /.*v1\//, '' ) );
		expect( told.indexOf( 'loopback' ) ).toBeGreaterThan( told.lastIndexOf( 'routes' ) );
		expect( told.indexOf( 'loopback' ) ).toBeGreaterThan( told.lastIndexOf( 'self-test' ) );
	} );

	it( 'is asked one question where all is well', async () => {
		const { site } = await runOn( healthy );
		expect( asked( site ) ).toEqual( [ [ 'loopbackVisitor' ] ] );
	} );

	describe( 'beside the last probes of the browser', () => {
		const slow: Handler = ( request, response ) => void setTimeout( () => healthy( request, response ), 20 );
		const isLoopback = ( { url }: Seen ) => url.endsWith( 'loopback' );
		const places = ( { seen }: Site ) =>
			seen.map( ( { headers } ) => String( headers[ 'x-rest-health-probe' ] ).split( '.' )[ 2 ] );

		it( 'waits for their traces, so that nobody has to fetch them', async () => {
			const { site } = await runOn( slow );
			const at = site.seen.findIndex( isLoopback );
			const { awaited } = JSON.parse( site.seen[ at ]?.body ?? '' );
			expect( awaited ).toEqual(
				expect.arrayContaining(
					places( site )
						.slice( at + 1 )
						.filter( Boolean )
				)
			);
			expect( awaited ).toContain( 'wrongNonce' );
			expect( awaited ).not.toContain( 'index' );
			expect( site.most() ).toBe( 3 );
		} );

		it( 'is asked behind them on a server that answers one request at a time', async () => {
			const { server } = settingsAt( '' );
			const { site } = await runOn( slow, { server: { ...server, oneWorker: true } } );
			const at = site.seen.findIndex( isLoopback );
			expect( JSON.parse( site.seen[ at ]?.body ?? '' ).awaited ).toEqual( [] );
			expect( places( site ).slice( at + 1 ) ).toEqual( [ undefined ] );
		} );
	} );

	it( 'is asked for a file only when it could not ask for the route', async () => {
		const { run, site } = await runOn( notAlone );
		expect( asked( site ) ).toEqual( [
			[ 'loopbackVisitor' ],
			[ 'loopbackFile', 'loopbackAgent' ],
			[ 'loopbackPinned' ],
		] );
		expect( run.evidence.loopbackFile ).toMatchObject( { passed: true } );
	} );

	it( 'asks as a visitor and as the person when somebody was refused', async () => {
		const { site } = await runOn( ( request, response ) =>
			request.url === '/wp-json/' ? response.writeHead( 403 ).end() : healthy( request, response )
		);
		expect( asked( site ) ).toEqual( [ [ 'loopbackVisitor' ], [ 'loopbackSession', 'loopbackAgent' ] ] );
	} );

	it( 'waits in vain for itself only once', async () => {
		const { site } = await runOn( ( request, response ) => {
			if ( request.url === '/wp-json/' ) {
				return response.writeHead( 403 ).end();
			}
			return request.url.endsWith( 'loopback' ) ? response.end( inVain ) : healthy( request, response );
		} );
		expect( asked( site ) ).toEqual( [ [ 'loopbackVisitor' ], [ 'loopbackFile' ], [ 'loopbackPinned' ] ] );
	} );

	it( 'asks another origin for leave when the REST root is there', async () => {
		const other = await openSite( healthy );
		const { site } = await runOn( healthy, {}, { restOrigin: other.origin } );
		expect( asked( site ).flat() ).toContain( 'preflight' );
	} );
} );
