/**
 * @jest-environment node
 */
import { failed, passed } from '../../../src/diagnosis/conditions';
import { Budget } from '../../../src/checkup/budget';
import { collect, type CollectOptions } from '../../../src/checkup/collect';
import type { Renewed } from '../../../src/checkup/doors';
import { Quiet } from '../../../src/checkup/quiet';
import type { Probe } from '../../../src/probes/probe';
import type { Run } from '../../../src/checkup/run';
import { unseen } from '../../../src/in-page';
import type { World } from '../../../src/checkup/world';
import type { Settings } from '../../../src/settings';
import {
	closeSites,
	FRESH_NONCE,
	type Handler,
	named,
	openSite,
	PAGE_NONCE,
	RUN,
	settingsAt,
	type Site,
	tokenOf,
	worldAt,
} from './site';
import { exchange, hanging, healthy, refusing, trace } from './wordpress';

afterEach( closeSites );

/** A budget that does not rest after a refusal, so that tests are quick. */
const hasty = (): Budget => new Budget( undefined, new Quiet( 0 ) );

const optionsWith = ( changes: Partial< CollectOptions > = {} ): CollectOptions => ( {
	signal: new AbortController().signal,
	onProgress: () => {},
	consented: false,
	budget: hasty(),
	...changes,
} );

interface Way {
	readonly options?: Partial< CollectOptions >;
	readonly settings?: Partial< Settings >;
	readonly world?: Partial< World >;
}

const runOn = async (
	handler: Handler,
	{ options, settings, world }: Way = {}
): Promise< { run: Run; site: Site } > => {
	const site = await openSite( handler );
	const run = await collect(
		settingsAt( site.origin, settings ),
		worldAt( site.origin, world ),
		optionsWith( options )
	);
	return { run, site };
};

/** The list of routes is closed to visitors, and nothing else is. */
const indexRefused: Handler = ( request, response ) =>
	request.url === '/wp-json/' ? response.writeHead( 403 ).end() : healthy( request, response );

const isRest = ( { url }: { url: string } ) => /wp-json|rest_route/.test( url );

describe( 'A checkup of a healthy site', () => {
	it( 'asks what is worth asking, and the server behind what is to be saved', async () => {
		const { run, site } = await runOn( healthy );
		expect( run.ended ).toBe( 'done' );
		expect( Object.keys( run.evidence ) ).toEqual(
			expect.arrayContaining( [ 'frontPage', 'authorization', 'apiFetch', 'post' ] )
		);
		expect( run.evidence ).toMatchObject( {
			vantage: 'browser',
			browser: { restOrigin: 'same', online: true },
			server: { permalinks: 'pretty' },
			pageNonce: { passed: true, renewedNonce: true },
			wrongNonce: { passed: false, code: 'rest_cookie_invalid_nonce' },
			loopbackVisitor: { passed: true },
		} );
		const asked = site.seen.map( ( { url } ) => url );
		const loopback = asked.indexOf( '/wp-json/rest-health/v1/loopback' );
		expect( loopback ).toBeGreaterThan( asked.indexOf( '/wp-json/wp/v2/posts/0' ) );
		expect( asked.indexOf( '/wp-json/rest-health/v1/trace' ) ).toBe( asked.length - 1 );
	} );

	it( 'asks no more than 16 questions, and none twice for an answer that it has', async () => {
		const { run } = await runOn( healthy );
		const asked = settingsAt( '' ).probes.filter( ( { name } ) => run.evidence[ name ] !== undefined );
		expect( asked.length ).toBeLessThanOrEqual( 16 );
		expect( run.notTried ).toEqual(
			expect.arrayContaining( [ 'queryForm', 'freshNonce', 'queryNonce', 'loopbackSession', 'internal' ] )
		);
	} );

	it( 'asks last what has to be refused, so that nothing of REST need rest behind it', async () => {
		const { site } = await runOn( healthy );
		const signed = site.seen.flatMap( ( { headers } ) => headers[ 'x-rest-health-probe' ] ?? [] );
		expect( signed.at( -1 ) ).toBe( tokenOf( 'wrongNonce' ) );
	} );

	it( 'fetches what WordPress saw only where not all of it came with the last loopback', async () => {
		const names = Object.keys( settingsAt( '' ).run.tokens );
		const answerWith =
			( traces: object ): Handler =>
			( request, response ) =>
				request.url.endsWith( 'loopback' )
					? response.end(
							JSON.stringify( {
								restHealth: 'loopback',
								data: { exchanges: { loopbackVisitor: exchange }, traces },
							} )
						)
					: healthy( request, response );
		const all = Object.fromEntries( [ ...names, 'loopbackVisitor' ].map( ( name ) => [ name, trace ] ) );
		const { index, ...others } = all;
		for ( const [ traces, asked ] of [
			[ all, 0 ],
			[ others, 1 ],
		] as const ) {
			const { run, site } = await runOn( answerWith( traces ) );
			expect( run.evidence ).toMatchObject( { index: { trace }, loopbackVisitor: { trace } } );
			expect( site.seen.filter( ( { url } ) => url.endsWith( 'trace' ) ) ).toHaveLength( asked );
		}
	} );

	it( 'asks what needs no run while the new one is under way, and signs by the new one', async () => {
		const site = await openSite( healthy );
		const settings = settingsAt( site.origin );
		const tokens = { index: 'a-new-token' };
		const server = { ...settings.server, php: '9.9.9' };
		const renewal = new Promise< Renewed >( ( resolve ) =>
			setTimeout( () => resolve( { ...settings, server, run: { id: 'a-new-run', tokens } } ), 100 )
		);
		const began = performance.now();
		let first = 0;
		const options = optionsWith( {
			renewal,
			onProgress: ( { asking } ) => {
				first ||= asking?.name === 'frontPage' ? performance.now() : 0;
			},
		} );
		const run = await collect( settings, worldAt( site.origin ), options );
		expect( first - began ).toBeLessThan( 90 );
		expect( run ).toMatchObject( {
			id: 'a-new-run',
			evidence: { server: { php: '9.9.9' }, index: { passed: true } },
		} );
		expect( site.seen[ 0 ]?.url ).toBe( '/' );
		expect( site.seen.flatMap( ( { headers } ) => headers[ 'x-rest-health-probe' ] ?? [] ) ).toEqual( [
			'a-new-token',
		] );
	} );

	it( 'tells of every probe either what came back or that it was not tried', async () => {
		const { run } = await runOn( healthy );
		const names = settingsAt( '' )
			.probes.filter( ( { by } ) => by !== 'experiment' )
			.map( ( { name } ) => name );
		const tried = names.filter( ( name ) => run.evidence[ name ] !== undefined );
		expect( [ ...tried, ...run.notTried ].sort() ).toEqual( names.sort() );
		expect( run.notTried ).toEqual( expect.arrayContaining( [ 'indexAgain', 'postOverride', 'postRich' ] ) );
	} );

	it( 'asks with consent what a firewall may take for an attack', async () => {
		const { run, site } = await runOn( healthy, { options: { consented: true } } );
		expect( run.evidence ).toMatchObject( { postRich: { passed: true }, realPut: { passed: true } } );
		expect( site.seen.map( ( { body } ) => body ) ).toContain(
			JSON.stringify( { content: '<!-- wp:paragraph -->\n<p>REST Health</p>\n<!-- /wp:paragraph -->' } )
		);
	} );

	it( 'never has more than three requests under way', async () => {
		const { site } = await runOn(
			( request, response ) => void setTimeout( () => healthy( request, response ), 15 )
		);
		expect( site.most() ).toBe( 3 );
	} );

	it( 'asks admin-ajax beside the index on a page that was opened just now, and else behind it', async () => {
		for ( const young of [ true, false ] ) {
			const order: string[] = [];
			await runOn(
				( request, response ) => {
					order.push( request.url );
					setTimeout( () => {
						order.push( `answered ${ request.url }` );
						healthy( request, response );
					}, 30 );
				},
				{ options: { young } }
			);
			const when = ( what: string ) => order.findIndex( ( one ) => one.startsWith( what ) );
			expect( when( '/wp-json/' ) ).toBe( 0 );
			expect( when( '/wp-admin/admin-ajax' ) < when( 'answered /wp-json/' ) ).toBe( young );
		}
	} );

	it( 'asks a probe only after those that its condition names', async () => {
		const order: string[] = [];
		await runOn( ( request, response ) => {
			const name =
				String( request.headers[ 'x-rest-health-probe' ] ?? request.url ).split( '.' )[ 2 ] ?? request.url;
			order.push( `asked ${ name }` );
			response.once( 'finish', () => order.push( `answered ${ name }` ) );
			healthy( request, response );
		} );
		const when = ( what: string ) => order.findIndex( ( one ) => one.includes( what ) );
		expect( when( 'answered pageNonce' ) ).toBeGreaterThan( 0 );
		expect( when( 'asked apiFetch' ) ).toBeGreaterThan( when( 'answered pageNonce' ) );
		expect( when( 'asked post' ) ).toBeGreaterThan( when( 'admin-ajax' ) );
	} );

	it( 'uses the fresh nonce where it is wanted, and the page’s where that is tested', async () => {
		const { site } = await runOn( healthy );
		const nonces = site.seen.map( ( { headers } ) => headers[ 'x-wp-nonce' ] );
		expect( nonces ).toEqual( expect.arrayContaining( [ PAGE_NONCE, FRESH_NONCE, '89abcdef01' ] ) );
	} );

	it( 'sends no cookie and no nonce as a visitor', async () => {
		const visitors = settingsAt( '' )
			.probes.filter( ( { identity, by } ) => identity === 'visitor' && by === 'fetch' )
			.map( ( { when, ...probe } ): Probe => probe );
		const { site } = await runOn( healthy, { settings: { probes: visitors } } );
		expect( site.seen.length ).toBeGreaterThan( 3 );
		for ( const { headers, url } of site.seen.filter( ( { url: asked } ) => ! asked.endsWith( 'trace' ) ) ) {
			expect( headers ).not.toHaveProperty( 'cookie' );
			expect( headers ).not.toHaveProperty( 'authorization' );
			expect( headers ).not.toHaveProperty( 'x-wp-nonce' );
			expect( url ).not.toContain( '_wpnonce' );
		}
	} );

	it( 'signs every request to REST, each with a token of its own, and nothing else', async () => {
		const { run, site } = await runOn( healthy, { options: { consented: true } } );
		const tokens = site.seen.flatMap( ( { headers } ) => headers[ 'x-rest-health-probe' ] ?? [] );
		const signed = site.seen.filter( ( { headers } ) => headers[ 'x-rest-health-probe' ] !== undefined );
		expect( signed ).toEqual(
			site.seen.filter( ( { url } ) => isRest( { url } ) && ! /loopback|trace/.test( url ) )
		);
		expect( new Set( tokens ).size ).toBe( tokens.length );
		expect( tokens.sort() ).toEqual(
			Object.keys( run.evidence )
				.filter( ( name ) => name in settingsAt( '' ).run.tokens )
				.map( tokenOf )
				.sort()
		);
		expect( tokens ).toEqual( expect.arrayContaining( [ tokenOf( 'index' ), tokenOf( 'postBlocks' ) ] ) );
	} );

	it( 'goes unsigned where there is no token', async () => {
		const { site } = await runOn( healthy, { settings: { run: { id: '', tokens: {} } } } );
		expect( JSON.stringify( site.seen ) ).not.toContain( 'x-rest-health-probe' );
		expect( site.seen.some( ( { url } ) => url.endsWith( 'trace' ) ) ).toBe( false );
	} );
} );

describe( 'What WordPress saw', () => {
	it( 'is written to the exchanges that were signed', async () => {
		const { run, site } = await runOn( healthy );
		expect( run.evidence ).toMatchObject( {
			index: { trace: { reached: 'answered' } },
			pageNonce: { trace: { reached: 'answered', cookie: 'valid' } },
			loopbackVisitor: { trace: { reached: 'answered' } },
		} );
		expect( run.id ).toBe( RUN );
		expect( JSON.parse( site.seen.at( -1 )?.body ?? '' ) ).toEqual( { run: RUN } );
	} );

	it( 'is nothing of a signed request that did not arrive', async () => {
		const { run } = await runOn( indexRefused );
		expect( run.evidence.wrongNonce?.trace ).toEqual( unseen );
		expect( run.evidence.loopbackSession?.trace ).toEqual( unseen );
	} );

	it( 'is not known of what was not signed', async () => {
		const { run } = await runOn( indexRefused );
		for ( const name of [ 'staticFile', 'ajax', 'internal', 'frontPage' ] as const ) {
			expect( run.evidence[ name ] ).toBeDefined();
			expect( run.evidence[ name ] ).not.toHaveProperty( 'trace' );
		}
	} );

	it.each( [
		[ 'nobody can be asked for it', '{"code":"rest_health_trace"}' ],
		[ 'it is no map', '{"restHealth":"trace","data":{"traces":7}}' ],
	] )( 'is not known of anything when %s', async ( _, answer ) => {
		const { run } = await runOn( ( request, response ) =>
			request.url.endsWith( 'trace' ) ? response.end( answer ) : healthy( request, response )
		);
		expect( run.ended ).toBe( 'done' );
		expect( Object.values( run.evidence ).filter( ( fact ) => Object.hasOwn( fact, 'trace' ) ) ).toEqual( [] );
	} );

	it( 'is not known where it is of another form than promised', async () => {
		const odd = { ...trace, refused: { name: 7 } };
		const { run } = await runOn( ( request, response ) =>
			request.url.endsWith( 'trace' )
				? response.end( JSON.stringify( { restHealth: 'trace', data: { traces: { index: odd } } } ) )
				: healthy( request, response )
		);
		expect( run.evidence.index ).not.toHaveProperty( 'trace' );
		expect( run.evidence.pageNonce?.trace ).toEqual( unseen );
	} );

	it( 'has time left for it after the server has used all of its own', async () => {
		const { run } = await runOn(
			( request, response ) =>
				/loopback$|internal$/.test( request.url ) ? undefined : healthy( request, response ),
			{ options: { limits: { loopback: 5_000, internal: 5_000, all: 3_000, traces: 1_500 } } }
		);
		expect( run.evidence.index?.trace ).toEqual( trace );
	} );
} );

describe( 'A checkup of a site whose REST root is on another origin', () => {
	it( 'sends nothing secret there, not even its own header', async () => {
		const [ admin, other ] = [ await openSite( healthy ), await openSite( healthy ) ];
		const settings = settingsAt( admin.origin, {}, other.origin );
		const run = await collect( settings, worldAt( admin.origin ), optionsWith( { consented: true } ) );
		expect( run.evidence.index ).toMatchObject( { passed: true } );
		expect( other.seen.length ).toBeGreaterThan( 1 );
		const told = JSON.stringify( other.seen );
		for ( const secret of [ PAGE_NONCE, FRESH_NONCE, RUN, 'cookie', 'x-wp-nonce', 'x-rest-health-probe' ] ) {
			expect( told ).not.toContain( secret );
		}
	} );

	it( 'sends nothing secret there when a probe from a filter wants to', async () => {
		const [ admin, other ] = [ await openSite( healthy ), await openSite( healthy ) ];
		const greedy = ( [ 'cookie', 'page-nonce', 'query-nonce', 'nonce', 'wrong-nonce' ] as const ).map(
			( identity, at ): Probe => ( {
				...named( 'visitor' ),
				name: settingsAt( '' ).probes[ at ]?.name ?? 'post',
				identity,
			} )
		);
		const settings = settingsAt(
			admin.origin,
			{ probes: greedy.map( ( { when, ...probe } ) => probe ) },
			other.origin
		);
		const run = await collect( settings, worldAt( admin.origin ), optionsWith() );
		expect( other.seen ).toEqual( [] );
		expect( run.notTried ).toHaveLength( 5 );
	} );
} );

describe( 'A checkup of a sick site', () => {
	const limits = { probe: 150, browser: 400, loopback: 200, internal: 100, traces: 100, all: 800 };

	it( 'ends in time when everything hangs', async () => {
		const { run } = await runOn( hanging, { options: { limits } } );
		expect( run.ended ).toBe( 'done' );
		expect( run.milliseconds ).toBeLessThan( 1000 );
		expect( run.evidence ).toMatchObject( {
			staticFile: { outcome: 'timed-out' },
			index: { outcome: 'timed-out' },
		} );
		expect( run.notTried ).toEqual( expect.arrayContaining( [ 'loopbackVisitor', 'internal' ] ) );
	} );

	it( 'lets one hanging answer harm no other', async () => {
		const { run } = await runOn(
			( request, response ) => ( request.url === '/wp-json/' ? undefined : healthy( request, response ) ),
			{ options: { limits: { ...limits, browser: 1_500, all: 3_000 } } }
		);
		expect( run.evidence ).toMatchObject( {
			index: { outcome: 'timed-out' },
			pageNonce: { passed: true },
			queryForm: { passed: true },
			internal: { passed: true },
		} );
	} );

	it( 'is refused no more than four times, the proof apart, and four times more when somebody asks again within a minute', async () => {
		const always = settingsAt( '' )
			.probes.filter( ( { by } ) => by === 'fetch' )
			.map( ( { when, ...probe } ): Probe => probe );
		const site = await openSite( refusing );
		let now = 1_000_000;
		const world = worldAt( site.origin, { now: () => now } );
		const options = optionsWith();
		const settings = settingsAt( site.origin, {
			probes: always.filter( ( { usesProof } ) => usesProof !== true ),
		} );
		const run = await collect( settings, world, options );
		expect( site.seen.filter( isRest ) ).toHaveLength( 4 );
		expect( run.notTried.length ).toBeGreaterThan( 3 );

		now += 59_000;
		expect( ( await collect( settings, world, options ) ).evidence.index ).toMatchObject( { status: 403 } );
		expect( site.seen.filter( isRest ) ).toHaveLength( 8 );

		now += 60_000;
		await collect( settings, world, options );
		expect( site.seen.filter( isRest ) ).toHaveLength( 12 );
	} );

	it( 'does not knock at the REST door when REST refuses', async () => {
		const { run, site } = await runOn( refusing );
		expect( run.evidence.loopbackVisitor ).toMatchObject( { passed: true } );
		expect( site.seen.map( ( { url } ) => url ) ).not.toContain( '/wp-json/rest-health/v1/loopback' );
	} );

	it( 'leaves out what needs a fresh nonce when there is none', async () => {
		const { run } = await runOn( ( request, response ) =>
			request.url.includes( 'rest-nonce' )
				? response.end( '<form id="loginform">' )
				: healthy( request, response )
		);
		expect( run.notTried ).toContain( 'freshNonce' );
		expect( run.evidence.post ).toMatchObject( { passed: true } );
	} );

	it( 'survives a session that ends between two probes', async () => {
		let asked = 0;
		const { run } = await runOn( ( request, response ) =>
			++asked > 4
				? response.writeHead( 401 ).end( '{"code":"rest_not_logged_in","message":""}' )
				: healthy( request, response )
		);
		expect( run.ended ).toBe( 'done' );
	} );

	it( 'takes from PHP only exchanges of the promised shape', async () => {
		const { run } = await runOn( ( request, response ) =>
			/loopback$|internal$/.test( request.url )
				? response.end(
						`{"restHealth":"${ request.url.slice( -8 ) }","data":{"exchanges":{"loopbackVisitor":{"outcome":"fine"},"internal":[]}}}`
					)
				: healthy( request, response )
		);
		expect( run.notTried ).toEqual(
			expect.arrayContaining( [ 'loopbackVisitor', 'loopbackSession', 'internal' ] )
		);
	} );

	it( 'counts a browser that was offline for a while as offline', async () => {
		let asked = 0;
		const { run } = await runOn( healthy, { world: { online: () => asked++ === 0 } } );
		expect( run.evidence.browser ).toMatchObject( { online: false } );
	} );
} );

describe( 'A stop', () => {
	it( 'ends the run within 200 ms with the evidence so far', async () => {
		const controller = new AbortController();
		let stopped = 0;
		const { run } = await runOn(
			( request, response ) =>
				request.url.includes( 'admin-ajax' ) ? undefined : healthy( request, response ),
			{
				options: {
					signal: controller.signal,
					onProgress: ( { evidence } ) => {
						if ( evidence.index !== undefined && stopped === 0 ) {
							stopped = Date.now();
							controller.abort();
						}
					},
				},
			}
		);
		expect( Date.now() - stopped ).toBeLessThan( 200 );
		expect( run.ended ).toBe( 'stopped' );
		expect( run.evidence ).toMatchObject( { index: { passed: true } } );
		expect( run.notTried ).toContain( 'ajax' );
	} );

	it( 'before the beginning asks nothing', async () => {
		const { run, site } = await runOn( healthy, { options: { signal: AbortSignal.abort() } } );
		expect( run.ended ).toBe( 'stopped' );
		expect( site.seen ).toEqual( [] );
	} );
} );

describe( 'Probes that wait for each other', () => {
	it( 'are not tried, and the others are', async () => {
		const probes: Probe[] = [
			{ ...named( 'index' ), when: passed( 'visitor' ) },
			{ ...named( 'visitor' ), when: failed( 'index' ) },
			{ ...named( 'cookie' ), when: passed( 'cookie' ) },
			named( 'frontPage' ),
		];
		const { run } = await runOn( healthy, { settings: { probes } } );
		expect( run.notTried ).toEqual( [ 'index', 'visitor', 'cookie' ] );
		expect( run.evidence.frontPage ).toMatchObject( { passed: true } );
	} );
} );
