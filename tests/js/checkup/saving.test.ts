/**
 * @jest-environment node
 */
import { Budget, budgetOf, mayBeginByItself } from '../../../src/checkup/budget';
import { collect } from '../../../src/checkup/collect';
import { throughDoors } from '../../../src/checkup/doors';
import { Quiet } from '../../../src/checkup/quiet';
import type { Run } from '../../../src/checkup/run';
import type { ExchangeName } from '../../../src/evidence';
import { ZERO } from './zero';
import { closeSites, type Handler, openSite, type Seen, settingsAt, type Site, worldAt } from './site';
import { healthy } from './wordpress';

/* What is asked when something that was to be saved is refused, in which order, and when it ends. */

afterEach( closeSites );

type Refuses = ( request: Seen ) => boolean;

const firewall =
	( refuses: Refuses ): Handler =>
	( request, response ) =>
		refuses( request )
			? response.writeHead( 403, { 'Content-Type': 'text/html' } ).end( '<html><h1>Forbidden</h1></html>' )
			: healthy( request, response );

const isRest = ( { url }: Seen ) => /wp-json\/(?!rest-health\/v1\/(?:loopback|trace|result))/.test( url );

async function runOn(
	refuses: Refuses,
	{ consented = false, quiet = new Quiet( 0 ), budget = new Budget( undefined, quiet ) } = {}
) {
	const site = await openSite( firewall( refuses ) );
	const settings = settingsAt( site.origin );
	const zero = Object.fromEntries( ZERO.map( ( [ name, path ] ) => [ name, site.origin + path ] ) );
	const run = await collect( { ...settings, urls: { ...settings.urls, zero } }, worldAt( site.origin ), {
		signal: new AbortController().signal,
		onProgress: () => {},
		consented,
		budget,
	} );
	return { run, site };
}

const steps: readonly ExchangeName[] = [
	...( [ 'post', 'postBlocks', 'postOverride', 'postPlain', 'postBare', 'postInQuery', 'postForm' ] as const ),
	'indexAfter',
];

const told = ( { evidence }: Run ): string =>
	steps
		.flatMap( ( name ) => {
			const passed = evidence[ name ]?.passed;
			return passed === undefined ? [] : [ passed ? name : `-${ name }` ];
		} )
		.join( ' ' );

const isZero = ( url: string ) => ZERO.some( ( [ , path ] ) => url === path );
const PARAGRAPH = '{"content":"<!-- wp:paragraph';

const savesBlocks: Refuses = ( { body } ) => body.includes( '<!--' );

describe( 'The ladder of saving', () => {
	it.each( [
		[ 'nothing', () => false, 'post postBlocks' ],
		[ 'blocks', savesBlocks, 'post -postBlocks postOverride postPlain indexAfter' ],
		[
			'every text',
			( { body } ) => body.includes( 'content' ),
			'post -postBlocks postOverride -postPlain postBare indexAfter',
		],
		[
			'the header',
			( { headers } ) => 'x-http-method-override' in headers,
			'post -postBlocks -postOverride postInQuery indexAfter',
		],
		[
			'the route of posts',
			( { url } ) => url.includes( '/posts/' ),
			'post -postBlocks postOverride -postPlain -postBare indexAfter',
		],
		[
			'JSON',
			( { method, headers } ) => method === 'POST' && headers[ 'content-type' ] === 'application/json',
			'-post postForm indexAfter',
		],
		[ 'POST', ( { method, url } ) => method === 'POST' && url.includes( 'wp-json' ), '-post -postForm indexAfter' ],
	] as readonly ( readonly [ string, Refuses, string ] )[] )(
		'stops as soon as it is known that %s is refused',
		async ( _, refuses, expected ) => {
			const { run } = await runOn( refuses );
			expect( told( run ) ).toBe( expected );
		}
	);

	it( 'is asked one step at a time, and the index behind all of it', async () => {
		let open = 0;
		let most = 0;
		const isSaving = ( { method, url }: Seen ) => method !== 'GET' && isRest( { url } as Seen );
		const site = await openSite( ( request, response ) => {
			open += Number( isSaving( request ) );
			most = Math.max( most, open );
			setTimeout( () => {
				open -= Number( isSaving( request ) );
				firewall( savesBlocks )( request, response );
			}, 20 );
		} );
		await collect( settingsAt( site.origin ), worldAt( site.origin ), {
			signal: new AbortController().signal,
			onProgress: () => {},
			consented: true,
			budget: new Budget( undefined, new Quiet( 0 ) ),
		} );
		expect( most ).toBe( 1 );
		const asked = site.seen.filter( isRest ).map( ( { method, url } ) => `${ method } ${ url }` );
		const lastSaved = Math.max( ...asked.map( ( line, at ) => ( line.startsWith( 'GET' ) ? -1 : at ) ) );
		expect( asked.indexOf( 'GET /wp-json/', lastSaved ) ).toBeGreaterThan( lastSaved );
	} );

	it( 'comes behind reading as long as nothing is refused, and before it where something was', async () => {
		for ( const [ refuses, behind ] of [
			[ () => false, false ],
			[ ( { url } ) => url === '/wp-json/', true ],
		] as readonly ( readonly [ Refuses, boolean ] )[] ) {
			const { site } = await runOn( refuses );
			const asked = site.seen.map( ( { url } ) => url );
			const [ saved, routes ] = [ '/posts/', '/routes' ].map( ( end ) =>
				asked.findIndex( ( url ) => url.includes( end ) )
			);
			expect( Number( routes ) > Number( saved ) ).toBe( behind );
		}
	} );

	it( 'ends with a ban, and then nothing else is asked of REST', async () => {
		let banned = false;
		const { run, site } = await runOn( ( request ) => {
			banned ||= savesBlocks( request );
			return banned && isRest( request );
		} );
		expect( told( run ) ).toBe( 'post -postBlocks -postOverride -postInQuery -indexAfter' );
		expect( run.notTried ).toEqual( expect.arrayContaining( [ 'wrongNonce', 'authorization', 'visitorRoutes' ] ) );
		expect( run.evidence ).toMatchObject( { apiFetch: { passed: true }, ownRoutes: { passed: true } } );
		const rest = site.seen.filter( isRest );
		expect( rest.at( -1 ) ).toMatchObject( { method: 'GET', url: '/wp-json/' } );
	} );

	it.each( [
		// What passes before it begins: the index, the login and the visitor.
		[ 'a ban', 3, isRest, '-indexAfter', 0 ],
		[
			'a rule about logins',
			1,
			( request: Seen ) => isRest( request ) && 'x-wp-nonce' in request.headers,
			'indexAfter',
			1,
		],
	] as const )( 'has its control behind four refusals of %s', async ( _, passing, refuses, control, left ) => {
		let asked = 0;
		const budget = new Budget( undefined, new Quiet( 0 ) );
		const { run } = await runOn( ( request ) => refuses( request ) && ++asked > passing, { budget } );
		expect( asked - passing + left ).toBe( 5 );
		expect( told( run ).split( ' ' ).at( -1 ) ).toBe( control );
		expect( budget.isUsedUp( Date.now() ) ).toBe( left === 0 );
	} );

	it( 'rests for 300 milliseconds after each refusal', async () => {
		const moments: ( readonly [ number, boolean ] )[] = [];
		const refuses: Refuses = ( { body } ) => body.includes( 'content' );
		await runOn(
			( request ) => {
				if ( isRest( request ) ) {
					moments.push( [ performance.now(), refuses( request ) ] );
				}
				return refuses( request );
			},
			{ quiet: new Quiet() }
		);
		const rests = moments.flatMap( ( [ moment ], at ) => {
			const [ before, refused ] = moments[ at - 1 ] ?? [ 0, false ];
			return refused ? [ moment - before ] : [];
		} );
		expect( rests.length ).toBeGreaterThanOrEqual( 2 );
		expect( Math.min( ...rests ) ).toBeGreaterThan( 290 );
	} );
} );

describe( 'With consent', () => {
	it( 'every route is asked that the site has, with what its editor sends', async () => {
		const { run, site } = await runOn( () => false, { consented: true } );
		for ( const [ , path ] of ZERO ) {
			expect( site.seen.map( ( { url } ) => url ) ).toContain( path );
		}
		const sent = site.seen.filter( ( { url } ) => url.startsWith( '/wp-json/wp/' ) );
		expect( sent.map( ( { headers } ) => headers[ 'content-type' ]?.split( ';' )[ 0 ] ?? null ) ).toEqual(
			expect.arrayContaining( [
				...[ 'application/json', 'application/x-www-form-urlencoded', 'multipart/form-data' ],
				...[ 'image/jpeg', 'text/plain', null ],
			] )
		);
		expect( sent.map( ( { method } ) => method ) ).toEqual( expect.arrayContaining( [ 'POST', 'PUT', 'DELETE' ] ) );
		expect( run.evidence.postLarge ).toMatchObject( { sentBytes: 140_000 } );
	} );

	it( 'is refused no more than twelve times, the control apart', async () => {
		const isRefused: Refuses = ( { url, body } ) => isZero( url ) && ! body.startsWith( PARAGRAPH );
		const { site } = await runOn( isRefused, { consented: true } );
		expect( site.seen.filter( isRefused ).length ).toBeGreaterThan( 5 );
		expect( site.seen.filter( isRefused ).length ).toBeLessThanOrEqual( 11 );
		expect( site.seen.filter( ( { url } ) => url === '/wp-json/' ) ).toHaveLength( 2 );
	} );
} );

describe( 'The header of ours', () => {
	it( 'is left out once, where the index was refused with it', async () => {
		const { run } = await runOn( ( { headers } ) => 'x-rest-health-probe' in headers );
		expect( run.evidence ).toMatchObject( { index: { passed: false }, indexUnsigned: { passed: true } } );
		expect( run.evidence.indexUnsigned ).not.toHaveProperty( 'trace' );
	} );

	it( 'stays where WordPress itself refused the index', async () => {
		const site = await openSite( ( request, response ) =>
			request.url === '/wp-json/'
				? response
						.writeHead( 403, { 'Content-Type': 'application/json', 'X-Robots-Tag': 'noindex' } )
						.end( '{"code":"rest_forbidden","message":"No.","data":{"status":403}}' )
				: healthy( request, response )
		);
		const run = await collect( settingsAt( site.origin ), worldAt( site.origin ), {
			signal: new AbortController().signal,
			onProgress: () => {},
			consented: false,
		} );
		expect( run.notTried ).toContain( 'indexUnsigned' );
	} );
} );

describe( 'A door in the REST API', () => {
	const openDoors = async (): Promise< Site > => openSite( firewall( ( { url } ) => url.startsWith( '/wp-json/' ) ) );

	it( 'that is refused counts, and is not knocked at again', async () => {
		const site = await openDoors();
		const world = worldAt( site.origin );
		for ( let time = 0; time < 3; time++ ) {
			expect( await throughDoors( 'trace', {}, settingsAt( site.origin ), world ) ).not.toBeNull();
		}
		expect( site.seen.filter( ( { url } ) => url.startsWith( '/wp-json/' ) ) ).toHaveLength( 1 );
		expect( budgetOf( world ).left( world.now() ) ).toBe( 3 );
	} );

	it( 'keeps a checkup from beginning by itself when it is refused twice', () => {
		const world = worldAt( 'http://site.test' );
		expect( mayBeginByItself( world, 0 ) ).toBe( true );
		budgetOf( world ).refuse( 0 );
		expect( mayBeginByItself( world, 0 ) ).toBe( true );
		budgetOf( world ).refuse( 0 );
		expect( mayBeginByItself( world, 1 ) ).toBe( false );
		expect( mayBeginByItself( world, 60_001 ) ).toBe( true );
	} );
} );
