/**
 * @jest-environment node
 */
import { searchWords } from '../../../src/ladder/search-words';
import { closeSites, type Handler, openSite, settingsAt, worldAt } from '../checkup/site';

afterEach( closeSites );

const RUN = 'ab'.repeat( 16 );
const writing = {
	target: 'post-zero',
	fields: { title: 'A title', content: 'One two bad three', excerpt: '' },
} as const;
const quiet = { signal: new AbortController().signal, onProgress: () => {} };

/** A site whose firewall refuses a word; it answers doors and dry runs as the plugin does. */
const refusing =
	( word: string, token: string | null = 'a-token' ): Handler =>
	( { url, body }, response ) => {
		const answer = ( action: string, data: unknown ) =>
			response.end( JSON.stringify( { restHealth: action, data } ) );
		response.setHeader( 'Content-Type', 'application/json' );
		if ( url.includes( 'rest-health-do=run' ) ) {
			answer( 'run', { nonce: 'abcdef0123', run: { id: RUN, tokens: {} } } );
		} else if ( url.includes( 'dry-run' ) ) {
			answer( 'dry-run', token === null ? null : { token } );
		} else if ( body.includes( word ) ) {
			response.writeHead( 403, { 'Content-Type': 'text/html' } ).end( '<h1>Forbidden</h1>' );
		} else {
			const dryRun = {
				method: 'PUT',
				sent: 'POST',
				override: true,
				type: 'application/json',
				bytes: body.length,
			};
			response.end( JSON.stringify( { answered: true, dryRun: { ...dryRun, sha256: null } } ) );
		}
	};

const search = async ( handler: Handler ) => {
	const site = await openSite( handler );
	const outcome = await searchWords( writing, settingsAt( site.origin ), worldAt( site.origin ), null, quiet );
	return { outcome, saves: site.seen.filter( ( { url } ) => url.includes( '/posts/0' ) ), site };
};

describe( 'A search for refused words, as it travels', () => {
	it( 'is asked as the block editor saves, with the free token and a new nonce, and tells what was refused', async () => {
		const { outcome, saves, site } = await search( refusing( 'bad' ) );
		expect( outcome ).toMatchObject( {
			ended: 'found',
			requests: saves.length,
			url: expect.stringContaining( '/wp/v2/posts/0' ),
			words: {
				field: 'content',
				sample: 'bad',
				before: 'One two ',
				after: ' three',
				rest: 'passes',
				status: 403,
			},
		} );
		for ( const { method, headers } of saves ) {
			expect( method ).toBe( 'POST' );
			expect( headers ).toMatchObject( {
				'x-http-method-override': 'PUT',
				'x-rest-health-probe': 'a-token',
				'x-wp-nonce': 'abcdef0123',
				'content-type': 'application/json',
			} );
		}
		expect( site.seen.filter( ( { url } ) => url.includes( 'dry-run' ) ) ).toHaveLength( 1 );
	}, 30_000 );

	it( 'rests 300 ms after each refusal', async () => {
		const since: number[] = [];
		let refusedAt = -Infinity;
		const firewall = refusing( 'bad' );
		await search( ( request, response ) => {
			since.push( performance.now() - refusedAt );
			firewall( request, response );
			refusedAt = response.statusCode === 403 ? performance.now() : -Infinity;
		} );
		const after = since.filter( Number.isFinite );
		expect( after.length ).toBeGreaterThan( 2 );
		expect( Math.min( ...after ) ).toBeGreaterThanOrEqual( 295 );
	}, 30_000 );

	it( 'asks nothing without a token', async () => {
		const { outcome, saves } = await search( refusing( 'bad', null ) );
		expect( outcome ).toMatchObject( { ended: 'unclear', why: 'no-token', requests: 0 } );
		expect( saves ).toEqual( [] );
	} );

	it( 'sends nothing to another origin', async () => {
		const site = await openSite( refusing( 'bad' ) );
		const settings = settingsAt( site.origin, {}, 'http://elsewhere.test' );
		const outcome = await searchWords( writing, settings, worldAt( site.origin ), null, quiet );
		expect( outcome ).toMatchObject( { ended: 'unclear', why: 'no-token' } );
		expect( site.seen.filter( ( { url } ) => url.includes( '/posts/0' ) ) ).toEqual( [] );
	} );
} );
