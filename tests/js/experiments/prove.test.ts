/**
 * @jest-environment node
 */
import { prove } from '../../../src/experiments/prove';
import type { Run } from '../../../src/checkup/run';
import type { World } from '../../../src/checkup/world';
import type { ExchangeName } from '../../../src/evidence';
import type { Settings } from '../../../src/settings';
import { closeSites, FRESH_NONCE, openSite, RUN, settingsAt, worldAt } from '../checkup/site';
import { actor, exchange, hanging } from '../checkup/wordpress';
import { type Crowd, crowded, plugins, refusedRun } from './crowd';

afterEach( closeSites );

const CROWD: Crowd = { suspects: plugins( 3 ), culprits: [ 'plugin:p1/p1.php' ], named: actor };

interface Way {
	readonly about?: ExchangeName;
	readonly crowd?: Partial< Crowd >;
	readonly run?: Run;
	readonly settings?: Partial< Settings >;
	readonly signal?: AbortSignal;
	readonly world?: Partial< World >;
}

const proveAt = async ( { about = 'index', crowd, run = refusedRun( actor ), settings, signal, world }: Way = {} ) => {
	const { diary, handler } = crowded( { ...CROWD, ...crowd } );
	const { origin, seen } = await openSite( handler );
	const proven = await prove( run, about, settingsAt( origin, settings ), worldAt( origin, world ), {
		signal: signal ?? new AbortController().signal,
	} );
	return { proven, run, diary, seen };
};

describe( 'The counter-experiment', () => {
	it( 'asks first without the suspect, then with it, and writes both down', async () => {
		const { proven, diary } = await proveAt();
		expect( diary.asked.map( ( { leftOut } ) => leftOut ) ).toEqual( [ CROWD.culprits, [] ] );
		expect( proven.evidence ).toMatchObject( {
			withoutSuspect: { passed: true, trace: { refused: null } },
			withSuspect: { passed: false, status: 403, trace: { refused: actor } },
			proof: { about: 'index', how: 'callbacks' },
		} );
		expect( proven.slots ).toEqual( { withoutSuspect: 'e1', withSuspect: 'e2' } );
		expect( diary.minted ).toEqual( [ { run: RUN, about: 'index', role: 'refused' } ] );
	} );

	it( 'asks the self-test route as a visitor when the index was refused', async () => {
		const { diary } = await proveAt();
		for ( const { seen } of diary.asked ) {
			expect( seen ).toMatchObject( { method: 'GET', url: '/wp-json/rest-health/v1/self-test' } );
			expect( seen.headers ).not.toHaveProperty( 'cookie' );
		}
	} );

	it.each( [
		[ 'postOverride', { method: 'POST', url: '/wp-json/rest-health/v1/self-test', body: '{}' } ],
		[ 'queryForm', { method: 'GET', url: '/index.php?rest_route=/rest-health/v1/self-test' } ],
		[ 'postPlain', { method: 'POST', url: '/wp-json/wp/v2/posts/0', body: '{"content":"REST Health"}' } ],
		[ 'queryNonce', { method: 'GET', url: '/wp-json/rest-health/v1/self-test?_wpnonce=0123456789' } ],
	] as const )( 'repeats the way of %s', async ( about, expected ) => {
		const refused = refusedRun().evidence.index;
		const named = refused?.trace && { ...refused, trace: { ...refused.trace, refused: actor } };
		const { diary } = await proveAt( { about, run: refusedRun( null, named && { [ about ]: named } ) } );
		expect( diary.asked ).toHaveLength( 2 );
		for ( const { seen } of diary.asked ) {
			expect( seen ).toMatchObject( expected );
		}
		const headers = diary.asked[ 0 ]?.seen.headers;
		expect( headers?.[ 'x-http-method-override' ] ).toBe( about.startsWith( 'post' ) ? 'PUT' : undefined );
		expect( headers?.[ 'x-wp-nonce' ] ).toBe( about.startsWith( 'post' ) ? FRESH_NONCE : undefined );
	} );

	it( 'leaves out the control when it is refused without the suspect as well', async () => {
		const { proven, diary } = await proveAt( { crowd: { leaves: [] } } );
		expect( diary.asked ).toHaveLength( 1 );
		expect( proven.evidence ).toMatchObject( { withoutSuspect: { passed: false } } );
		expect( proven.evidence ).not.toHaveProperty( 'withSuspect' );
	} );

	it( 'shows a refusal that has ended in the meantime for what it is', async () => {
		const { proven } = await proveAt( { crowd: { culprits: [] } } );
		expect( proven.evidence ).toMatchObject( { withoutSuspect: { passed: true }, withSuspect: { passed: true } } );
	} );

	it( 'is kept when the traces of it cannot be had', async () => {
		const { handler } = crowded( CROWD );
		const { origin } = await openSite( ( request, response ) =>
			request.url.endsWith( 'trace' ) ? response.end( 'Log in' ) : handler( request, response )
		);
		const proven = await prove( refusedRun( actor ), 'index', settingsAt( origin ), worldAt( origin ), {
			signal: new AbortController().signal,
		} );
		expect( proven.evidence.withSuspect ).toMatchObject( { passed: false } );
		expect( proven.evidence.withSuspect ).not.toHaveProperty( 'trace' );
	} );

	it( 'takes a control that nobody answers for none', async () => {
		const { handler, diary } = crowded( CROWD );
		const { origin } = await openSite( ( request, response ) =>
			diary.asked.length === 1 && request.headers[ 'x-rest-health-probe' ] !== undefined
				? response.destroy()
				: handler( request, response )
		);
		const proven = await prove( refusedRun( actor ), 'index', settingsAt( origin ), worldAt( origin ), {
			signal: new AbortController().signal,
		} );
		expect( proven.evidence ).toMatchObject( { withoutSuspect: { passed: true } } );
		expect( proven.evidence ).not.toHaveProperty( 'withSuspect' );
	} );
} );

describe( 'No counter-experiment is made', () => {
	it.each< [ string, Way ] >( [
		[ 'by who may not activate plugins', { settings: { mayProve: false } } ],
		[ 'about nobody', { run: refusedRun( null ) } ],
		[ 'about somebody without a name', { run: refusedRun( { ...actor, name: null } ) } ],
		[ 'about who acted while being loaded', { run: refusedRun( { ...actor, hook: null } ) } ],
		[ 'about a control', { about: 'ajax' } ],
		[ 'about what the server asked', { about: 'loopbackVisitor', run: ofLoopback() } ],
		[ 'when it is stopped already', { signal: AbortSignal.abort() } ],
	] )( '%s', async ( _, way ) => {
		const { proven, run, seen } = await proveAt( way );
		expect( proven ).toBe( run );
		expect( seen ).toEqual( [] );
	} );

	it( 'on another origin, where no token may go', async () => {
		const [ admin, other ] = [
			await openSite( crowded( CROWD ).handler ),
			await openSite( crowded( CROWD ).handler ),
		];
		const run = refusedRun( actor );
		const settings = settingsAt( admin.origin, {}, other.origin );
		expect(
			await prove( run, 'index', settings, worldAt( admin.origin ), { signal: new AbortController().signal } )
		).toBe( run );
		expect( [ ...admin.seen, ...other.seen ] ).toEqual( [] );
	} );

	it( 'where the server does not allow it', async () => {
		const { handler, diary } = crowded( CROWD );
		const { origin } = await openSite( ( request, response ) =>
			/experiment$/.test( request.url ) ? response.writeHead( 403 ).end( '{}' ) : handler( request, response )
		);
		const run = refusedRun( actor );
		const signal = new AbortController().signal;
		expect( await prove( run, 'index', settingsAt( origin ), worldAt( origin ), { signal } ) ).toBe( run );
		expect( diary.asked ).toEqual( [] );
	} );

	it( 'to its end when it is stopped in the middle', async () => {
		const controller = new AbortController();
		const { handler } = crowded( CROWD );
		const { origin } = await openSite( ( request, response ) => {
			const isProbe = request.headers[ 'x-rest-health-probe' ] !== undefined;
			if ( isProbe ) {
				controller.abort();
			}
			return isProbe ? hanging( request, response ) : handler( request, response );
		} );
		const run = refusedRun( actor );
		const began = Date.now();
		expect(
			await prove( run, 'index', settingsAt( origin ), worldAt( origin ), { signal: controller.signal } )
		).toBe( run );
		expect( Date.now() - began ).toBeLessThan( 1000 );
	} );
} );

it( 'Who acted while being loaded is left out where the early witness is in place', async () => {
	const named = { ...actor, hook: null };
	const { proven } = await proveAt( { run: refusedRun( named ), crowd: { named }, settings: { early: 'present' } } );
	expect( proven.evidence.proof ).toEqual( { about: 'index', how: 'isolation' } );
} );

function ofLoopback(): Run {
	const { index } = refusedRun( actor ).evidence;
	return refusedRun( null, { ...( index && { loopbackVisitor: index } ), internal: exchange } );
}
