/**
 * @jest-environment node
 */
import { budgetOf } from '../../../src/checkup/budget';
import type { Evidence } from '../../../src/evidence';
import { postResult, renew, throughDoors } from '../../../src/checkup/doors';
import type { Run } from '../../../src/checkup/run';
import { browser } from '../nothing-amiss';
import { closeSites, FRESH_NONCE, type Handler, openSite, PAGE_NONCE, RUN, settingsAt, worldAt } from './site';
import { actor, exchange, hanging, healthy, trace } from './wordpress';

afterEach( closeSites );

const evidenceOf = ( origin: string ): Evidence => ( {
	vantage: 'browser',
	server: settingsAt( origin ).server,
	browser,
	index: exchange,
	pageNonce: exchange,
} );

const runOf = ( evidence: Evidence ): Run => ( {
	ended: 'done',
	evidence,
	notTried: [],
	date: '2026-01-01T00:00:00.000Z',
	milliseconds: 9,
} );

const through = async ( handler: Handler, action: 'loopback' | 'internal' | 'result', passage = {} ) => {
	const site = await openSite( handler );
	const data = await throughDoors(
		action,
		{ asked: true },
		settingsAt( site.origin ),
		worldAt( site.origin ),
		passage
	);
	return { data, site };
};

describe( 'Control data', () => {
	it( 'goes through REST with the nonce of the page', async () => {
		const { data, site } = await through( healthy, 'result' );
		expect( data ).toEqual( { saved: true } );
		expect( site.seen ).toHaveLength( 1 );
		expect( site.seen[ 0 ] ).toMatchObject( {
			method: 'POST',
			url: '/wp-json/rest-health/v1/result',
			body: '{"asked":true}',
		} );
		expect( site.seen[ 0 ]?.headers ).toMatchObject( {
			'x-wp-nonce': PAGE_NONCE,
			'content-type': 'application/json',
		} );
	} );

	it( 'falls through doors that answer with a page and status 200', async () => {
		const { data, site } = await through(
			( request, response ) =>
				request.url.startsWith( '/wp-admin/tools.php' )
					? healthy( request, response )
					: response.end( '<form id="loginform"></form>' ),
			'result'
		);
		expect( data ).toEqual( { saved: true } );
		expect( site.seen.map( ( { url } ) => url.split( '?' )[ 0 ] ) ).toEqual( [
			'/wp-json/rest-health/v1/result',
			'/wp-admin/admin-ajax.php',
			'/wp-admin/tools.php',
		] );
	} );

	it( 'is not taken from an answer to another question', async () => {
		const { data } = await through(
			( _, response ) => response.end( '{"restHealth":"loopback","data":{"saved":true}}' ),
			'result'
		);
		expect( data ).toBeNull();
	} );

	it( 'is found between a notice and what follows it', async () => {
		const around = '\uFEFF<b>Notice</b>: {odd}\n{"restHealth":"result","data":{"saved":true}}\n<!-- cached -->';
		const { data } = await through( ( _, response ) => response.end( around ), 'result' );
		expect( data ).toEqual( { saved: true } );
	} );

	it( 'goes through admin-ajax while nothing may be asked of REST', async () => {
		const { origin, seen } = await openSite( healthy );
		const world = worldAt( origin );
		const evidence = { ...evidenceOf( origin ), ajax: exchange };
		budgetOf( world ).refuse( world.now() );
		await throughDoors( 'result', {}, settingsAt( origin ), world, { evidence } );
		expect( seen.map( ( { url } ) => url ) ).toEqual( [ '/wp-admin/admin-ajax.php?action=rest_health&do=result' ] );
	} );

	it( 'never asks for the inside of PHP through REST', async () => {
		const { site } = await through( healthy, 'internal' );
		expect( site.seen.map( ( { url } ) => url ) ).toEqual( [
			'/wp-admin/admin-ajax.php?action=rest_health&do=internal',
		] );
	} );

	it( 'skips doors that the evidence shows to be closed', async () => {
		const closed = { ...exchange, passed: false };
		const evidence = { ...evidenceOf( '' ), pageNonce: closed, ajax: closed };
		const { site } = await through( healthy, 'loopback', { evidence } );
		expect( site.seen.map( ( { url } ) => url ) ).toEqual( [
			'/wp-admin/tools.php?page=rest-health&rest-health-do=loopback',
		] );
	} );

	it( 'waits no longer than its time before all doors together', async () => {
		const began = Date.now();
		expect( ( await through( hanging, 'loopback', { timeLeft: 150 } ) ).data ).toBeNull();
		expect( Date.now() - began ).toBeLessThan( 600 );
	} );

	it( 'never goes to another origin', async () => {
		const [ admin, other ] = [ await openSite( healthy ), await openSite( healthy ) ];
		const settings = settingsAt( admin.origin, {}, other.origin );
		expect( await throughDoors( 'result', {}, settings, worldAt( admin.origin ) ) ).toEqual( { saved: true } );
		expect( other.seen ).toEqual( [] );
	} );
} );

describe( 'Renewing', () => {
	it( 'brings a run and a nonce, and leaves the page’s own nonce alone', async () => {
		const { origin, seen } = await openSite( healthy );
		const renewed = await renew( settingsAt( origin ), worldAt( origin ) );
		expect( renewed ).toMatchObject( {
			run: { id: 'a-new-run', tokens: { index: 'a-new-token' } },
			nonce: PAGE_NONCE,
			freshNonce: FRESH_NONCE,
		} );
		expect( seen[ 0 ] ).toMatchObject( { method: 'GET' } );
		expect( seen[ 0 ]?.headers ).not.toHaveProperty( 'x-wp-nonce' );
	} );

	it( 'is asked of admin-ajax where that is known to answer, and else of the page', async () => {
		const { origin, seen } = await openSite( healthy );
		const settings = settingsAt( origin );
		for ( const passed of [ true, false ] ) {
			const evidence = { ...evidenceOf( origin ), ajax: { ...exchange, passed } };
			expect( await renew( settings, worldAt( origin ), undefined, evidence ) ).toMatchObject( {
				run: { id: 'a-new-run' },
			} );
		}
		expect( seen.map( ( { url } ) => url.split( '?' )[ 0 ] ) ).toEqual( [
			'/wp-admin/admin-ajax.php',
			'/wp-admin/tools.php',
		] );
	} );

	it( 'brings what the server says now and who is logged in now, if it is all that was promised', async () => {
		const fresh = { ...settingsAt( '' ).server, htaccess: 'complete' };
		const told = ( server: object ) =>
			JSON.stringify( {
				restHealth: 'run',
				data: { nonce: FRESH_NONCE, user: 'u2', server, run: { id: 'r', tokens: {} } },
			} );
		const answers = [ told( fresh ), told( { ...fresh, htaccess: 'eaten' } ) ];
		const { origin } = await openSite( ( _, response ) => response.end( answers.shift() ) );
		const settings = settingsAt( origin );
		expect( await renew( settings, worldAt( origin ) ) ).toMatchObject( { freshUser: 'u2', server: fresh } );
		expect( await renew( settings, worldAt( origin ) ) ).toMatchObject( { server: settings.server } );
	} );

	it.each( [ 'Log in', '{"restHealth":"run","data":{"nonce":"abcdef0123","run":{"id":"x","tokens":{"index":7}}}}' ] )(
		'that fails leaves nothing to sign with: the old tokens are spent',
		async ( answer ) => {
			const { origin } = await openSite( ( _, response ) => response.end( answer ) );
			const settings = settingsAt( origin );
			expect( await renew( settings, worldAt( origin ) ) ).toEqual( {
				...settings,
				run: { id: '', tokens: {} },
			} );
		}
	);
} );

describe( 'A result', () => {
	it( 'goes home without the text of any answer', async () => {
		const { origin, seen } = await openSite( healthy );
		const saved = await postResult( settingsAt( origin ), worldAt( origin ), runOf( evidenceOf( origin ) ), [
			'healthy',
		] );
		const { excerpt, ...facts } = exchange;
		expect( saved ).toBe( true );
		expect( JSON.parse( seen[ 0 ]?.body ?? '' ) ).toEqual( {
			ids: [ 'healthy' ],
			run: RUN,
			browser,
			exchanges: { index: facts, pageNonce: facts },
			traces: {},
			found: {},
			limits: null,
			proof: null,
		} );
		expect( seen[ 0 ]?.body ).not.toContain( 'excerpt' );
	} );

	it( 'says where its traces are, and tells none of them itself', async () => {
		const { origin, seen } = await openSite( healthy );
		const refused = { ...exchange, passed: false, trace: { ...trace, refused: actor } };
		const run: Run = {
			...runOf( {
				...evidenceOf( origin ),
				index: refused,
				withoutSuspect: exchange,
				withSuspect: refused,
				proof: { about: 'index', how: 'isolation' },
			} ),
			id: 'the-run-it-was',
			slots: { index: 'e1', withoutSuspect: 'e4', withSuspect: 'e5' },
			found: { index: [ 'plugin:closed-doors/closed-doors.php' ] },
		};
		await postResult( settingsAt( origin ), worldAt( origin ), run, [] );
		expect( JSON.parse( seen[ 0 ]?.body ?? '' ) ).toMatchObject( {
			run: 'the-run-it-was',
			traces: { index: 'e1', withoutSuspect: 'e4', withSuspect: 'e5' },
			found: { index: [ 'plugin:closed-doors/closed-doors.php' ] },
			proof: { about: 'index', how: 'isolation' },
			exchanges: { withoutSuspect: { passed: true }, withSuspect: { passed: false } },
		} );
		expect( seen[ 0 ]?.body ).not.toContain( actor.name );
	} );

	it( 'goes home with the nonce that the checkup brought', async () => {
		const { origin, seen } = await openSite( healthy );
		const evidence = { ...evidenceOf( origin ), pageNonce: { ...exchange, passed: false }, freshNonce: exchange };
		await postResult(
			settingsAt( origin ),
			worldAt( origin ),
			{ ...runOf( evidence ), freshNonce: FRESH_NONCE },
			[]
		);
		expect( seen.map( ( { headers } ) => headers[ 'x-wp-nonce' ] ) ).toEqual( [ FRESH_NONCE ] );
	} );

	it( 'goes home with a new nonce when the page’s has expired', async () => {
		const { origin, seen } = await openSite( healthy );
		const evidence = { ...evidenceOf( origin ), pageNonce: { ...exchange, passed: false }, freshNonce: exchange };
		expect( await postResult( settingsAt( origin ), worldAt( origin ), runOf( evidence ), [] ) ).toBe( true );
		expect( seen.map( ( { headers } ) => headers[ 'x-wp-nonce' ] ) ).toEqual( [ undefined, FRESH_NONCE ] );
	} );

	it( 'that nobody takes is no disaster', async () => {
		const { origin } = await openSite( ( _, response ) => response.writeHead( 500 ).end() );
		expect( await postResult( settingsAt( origin ), worldAt( origin ), runOf( evidenceOf( origin ) ), [] ) ).toBe(
			false
		);
	} );
} );
