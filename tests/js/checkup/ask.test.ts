/**
 * @jest-environment node
 */
import type { Answer } from '../../../src/checkup/answer';
import { ask } from '../../../src/checkup/ask';
import type { Probe } from '../../../src/probes/probe';
import { CAP } from '../../../src/checkup/read-body';
import type { World } from '../../../src/checkup/world';
import {
	closeSites,
	type Handler,
	named,
	openResettingPort,
	openSite,
	PAGE_NONCE,
	settingsAt,
	type Site,
	worldAt,
} from './site';
import { hanging } from './wordpress';

let site: Site | null = null;
afterEach( closeSites );

interface Way {
	readonly probe?: Probe;
	readonly timeLeft?: number | undefined;
	readonly signal?: AbortSignal | undefined;
	readonly world?: Partial< World > | undefined;
}

const answerOf = async ( handler: Handler, { probe, timeLeft, signal, world }: Way = {} ): Promise< Answer > => {
	site = await openSite( handler );
	return askAt( site.origin, probe ?? named( 'index' ), { timeLeft, signal, world } );
};

const askAt = (
	origin: string,
	probe: Probe,
	{ timeLeft = 2000, signal = new AbortController().signal, world = {} }: Way
) =>
	ask( probe, {
		settings: settingsAt( origin ),
		world: worldAt( origin, world ),
		nonces: { page: PAGE_NONCE, fresh: null },
		signal,
		timeLeft,
	} );

describe( 'An answer', () => {
	it( 'is written down as it came', async () => {
		const answer = await answerOf( ( _, response ) =>
			response.writeHead( 401, { 'X-Marker': 'Yes' } ).end( '{}' )
		);
		expect( answer ).toMatchObject( {
			outcome: 'answered',
			status: 401,
			text: '{}',
			bytes: 2,
			tooLarge: false,
			cut: false,
		} );
		expect( answer.headers ).toHaveProperty( 'x-marker', 'Yes' );
		expect( answer.finalUrl ).toBe( answer.askedUrl );
	} );

	it( 'may be empty', async () => {
		expect( await answerOf( ( _, response ) => response.writeHead( 204 ).end() ) ).toMatchObject( {
			status: 204,
			text: '',
			cut: false,
		} );
	} );

	it( 'of ten megabytes is read to the cap, and the connection is closed there', async () => {
		let closed: () => void;
		const closing = new Promise< void >( ( done ) => ( closed = done ) );
		const answer = await answerOf( ( _, response ) => {
			response.on( 'close', () => closed() );
			response.end( Buffer.alloc( 10_000_000, 'a' ) );
		} );
		expect( answer ).toMatchObject( { outcome: 'answered', status: 200, tooLarge: true, cut: false, bytes: CAP } );
		expect( answer.text ).toHaveLength( CAP );
		await closing;
	} );

	it( 'of exactly the cap is not too large', async () => {
		expect( await answerOf( ( _, response ) => response.end( Buffer.alloc( CAP, 'a' ) ) ) ).toMatchObject( {
			tooLarge: false,
			bytes: CAP,
		} );
	} );

	it( 'that hangs ends when its time is over', async () => {
		const answer = await answerOf( hanging, { timeLeft: 100 } );
		expect( answer ).toMatchObject( { outcome: 'timed-out', status: 0 } );
		expect( answer.milliseconds ).toBeGreaterThanOrEqual( 95 );
		expect( answer.milliseconds ).toBeLessThan( 500 );
	} );

	it( 'that drips ends when its time is over', async () => {
		const answer = await answerOf(
			( _, response ) => {
				response.writeHead( 200 );
				const drops = setInterval( () => response.write( '{' ), 20 );
				response.on( 'close', () => clearInterval( drops ) );
			},
			{ timeLeft: 200 }
		);
		expect( answer ).toMatchObject( { outcome: 'timed-out', status: 200 } );
		expect( answer.text ).toMatch( /^\{+$/ );
		expect( answer.milliseconds ).toBeLessThan( 600 );
	} );

	it( 'whose connection ends too early is cut and keeps its status', async () => {
		const answer = await answerOf( ( _, response ) => {
			response.writeHead( 500, { 'Content-Length': '1000' } );
			response.write( '{"code":', () => setTimeout( () => response.destroy(), 50 ) );
		} );
		expect( answer ).toMatchObject( { outcome: 'answered', status: 500, cut: true, text: '{"code":', bytes: 8 } );
	} );

	it( 'whose connection is reset is none', async () => {
		const port = await openResettingPort();
		expect( await askAt( port.origin, named( 'index' ), {} ) ).toMatchObject( {
			outcome: 'unanswered',
			status: 0,
		} );
		port.close();
	} );

	it( 'keeps a BOM and replaces invalid bytes', async () => {
		const bytes = Buffer.from( [ 0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x00, 0x7d ] );
		const answer = await answerOf( ( _, response ) => response.end( bytes ) );
		expect( answer ).toMatchObject( { text: '\uFEFF{\uFFFD\u0000}', bytes: 7 } );
	} );

	it( 'that redirects is hidden and not followed', async () => {
		const answer = await answerOf( ( _, response ) =>
			response.writeHead( 302, { Location: '/wp-login.php' } ).end()
		);
		expect( answer ).toMatchObject( { outcome: 'answered', hiddenRedirect: true, status: 0 } );
		expect( site?.seen ).toHaveLength( 1 );
	} );

	it( 'that redirects is followed when the probe is there for that', async () => {
		const answer = await answerOf(
			( { url }, response ) =>
				url === '/end' ? response.end( 'end' ) : response.writeHead( 302, { Location: '/end' } ).end(),
			{ probe: named( 'indexFollowed' ) }
		);
		expect( answer ).toMatchObject( {
			hiddenRedirect: false,
			status: 200,
			text: 'end',
			finalUrl: `${ site?.origin }/end`,
		} );
	} );

	it( 'that redirects without end is none', async () => {
		const answer = await answerOf( ( _, response ) => response.writeHead( 302, { Location: '/again' } ).end(), {
			probe: named( 'indexFollowed' ),
		} );
		expect( answer.outcome ).toBe( 'unanswered' );
	} );
} );

describe( 'Asking', () => {
	it( 'ends at once when the person stops it', async () => {
		const controller = new AbortController();
		setTimeout( () => controller.abort(), 50 );
		const answer = await answerOf( hanging, { signal: controller.signal } );
		expect( answer.outcome ).toBe( 'unanswered' );
		expect( answer.milliseconds ).toBeLessThan( 250 );
	} );

	it( 'does not wait for a fetch that ignores its signal', async () => {
		const answer = await answerOf( hanging, { timeLeft: 50, world: { fetch: () => new Promise( () => {} ) } } );
		expect( answer.outcome ).toBe( 'timed-out' );
	} );

	it( 'survives a fetch that throws before it promises', async () => {
		const fetch = () => {
			throw new Error( 'replaced by a script' );
		};
		expect( await answerOf( hanging, { world: { fetch } } ) ).toMatchObject( { outcome: 'unanswered' } );
	} );

	it( 'survives a body that somebody else is reading', async () => {
		const fetch = async () => {
			const response = new Response( 'taken' );
			response.body?.getReader();
			return response;
		};
		expect( await answerOf( hanging, { world: { fetch } } ) ).toMatchObject( {
			outcome: 'answered',
			status: 200,
			cut: true,
		} );
	} );
} );

describe( 'Asking through apiFetch', () => {
	const through = ( apiFetch: World[ 'apiFetch' ] ) =>
		answerOf( hanging, { probe: named( 'apiFetch' ), world: { apiFetch } } );

	it( 'takes a response that it resolves with', async () => {
		expect( await through( async () => new Response( '{}' ) ) ).toMatchObject( {
			outcome: 'answered',
			status: 200,
			text: '{}',
		} );
	} );

	it( 'takes a response that it rejects with', async () => {
		const answer = await through( () => Promise.reject( new Response( '{}', { status: 403 } ) ) );
		expect( answer ).toMatchObject( { outcome: 'answered', status: 403, text: '{}' } );
	} );

	it( 'takes nothing else for an answer', async () => {
		expect( await through( () => Promise.reject( { code: 'fetch_error' } ) ) ).toMatchObject( {
			outcome: 'unanswered',
		} );
		expect( await through( async () => ( { parsed: 'by a middleware' } ) ) ).toMatchObject( {
			outcome: 'unanswered',
		} );
		expect( await through( () => Promise.reject( undefined ) ) ).toMatchObject( { outcome: 'unanswered' } );
	} );

	it( 'asks for the response itself and leaves the nonce to the middleware of the page', async () => {
		const apiFetch = jest.fn( async () => new Response( '{}' ) );
		await through( apiFetch );
		expect( apiFetch ).toHaveBeenCalledWith( expect.objectContaining( { parse: false, redirect: 'manual' } ) );
		expect( JSON.stringify( apiFetch.mock.calls ) ).not.toContain( PAGE_NONCE );
	} );
} );
