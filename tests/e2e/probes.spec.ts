import type { Page, Request } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserFacts, ExchangeName } from '../../src/evidence';
import type { ReportedExchange } from '../../src/report/report';
import { browser as usualBrowser } from '../js/nothing-amiss';
import type { Site } from '../lab/site';
import { probes } from '../../src/probes';
import { done, logIn, open, report, runAgain, verdicts } from './panel';
import { expect, test } from './test';

/* What the checkup asks, and what the browser tells, in a real browser on a real site. */

interface Seen {
	readonly browser: BrowserFacts;
	readonly exchanges: readonly ReportedExchange[];
	readonly notTried: readonly ExchangeName[];
}

const seenOn = async ( page: Page ): Promise< Seen > => ( await report( page ) ) as unknown as Seen;

const checkUp = async ( page: Page, site: Site ): Promise< Seen > => {
	await open( page, site );
	await page.waitForSelector( '[data-rest-health-state]' );
	const startsByItself = await page.evaluate( () => Object( Reflect.get( window, 'restHealth' ) ).startsByItself );
	// Where a fresh result stands, of a checkup before, another one has to be asked for.
	await ( startsByItself === true ? done( page ) : runAgain( page ) );
	return seenOn( page );
};

/** Lays code into the folder of must-use plugins. */
function lay( { folder }: Site, code: string ): void {
	const plugins = join( folder, 'site/wp-content/mu-plugins' );
	mkdirSync( plugins, { recursive: true } );
	writeFileSync( join( plugins, 'laid.php' ), `<?php\n${ code }\n` );
}

const exchangeIn = ( { exchanges }: Seen, name: ExchangeName ): ReportedExchange | undefined =>
	exchanges.find( ( exchange ) => exchange.name === name );

/** Requests of the page's scripts, as they were sent. */
function listen( page: Page ): Request[] {
	const requests: Request[] = [];
	page.on( 'request', ( request ) => request.resourceType() === 'fetch' && requests.push( request ) );
	return requests;
}

test( 'A healthy site is asked no more than 16 times until the verdict stands there', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	const requests = listen( page );
	const seen = await checkUp( page, site );
	expect( await verdicts( page ) ).toEqual( [ 'healthy' ] );
	expect( seen.exchanges.map( ( { name } ) => name ).sort() ).toEqual(
		[
			...[ 'frontPage', 'index', 'ajax', 'pageNonce', 'cookie', 'visitor', 'post', 'postBlocks' ],
			...[
				'wrongNonce',
				'apiFetch',
				'authorization',
				'visitorRoutes',
				'ownRoutes',
				'roleRoutes',
				'loopbackVisitor',
			],
		].sort()
	);
	expect( seen.exchanges.filter( ( { passed } ) => ! passed ).map( ( { name } ) => name ) ).toEqual( [
		'wrongNonce',
	] );
	expect( seen.browser ).toEqual( usualBrowser );
	const ours = () => requests.filter( ( request ) => ! /heartbeat|command/.test( request.url() ) );
	// With the loopback's door, which brings the traces, and the result's.
	expect( ours().length ).toBeLessThanOrEqual( 16 );

	requests.length = 0;
	await runAgain( page );
	// With the new run's.
	const asked = ours().filter( ( request ) => ! request.url().endsWith( 'result' ) );
	expect( asked.length ).toBeLessThanOrEqual( 16 );
} );

/** One who stands before WordPress and counts. The plugin's own requests to itself are let pass. */
const firewall = ( refuses: string ): string =>
	`$body = (string) file_get_contents( 'php://input' );
	$override = $_SERVER['HTTP_X_HTTP_METHOD_OVERRIDE'] ?? '';
	$rest = str_contains( $_SERVER['REQUEST_URI'], 'wp-json' );
	$loopback = str_starts_with( $_SERVER['HTTP_USER_AGENT'] ?? '', 'WordPress/' );
	$refused = $rest && ! $loopback && ( ${ refuses } );
	if ( $rest && ! $loopback ) {
		$line = array( microtime( true ), $refused, $_SERVER['REQUEST_METHOD'], $override, $_SERVER['REQUEST_URI'], strlen( $body ) );
		file_put_contents( WP_CONTENT_DIR . '/seen.txt', wp_json_encode( $line ) . "\n", FILE_APPEND );
	}
	if ( $refused ) {
		http_response_code( 403 );
		exit( '<html><h1>403 Forbidden</h1></html>' );
	}`;

type Line = [ time: number, refused: boolean, method: string, override: string, uri: string, bytes: number ];

const linesOf = ( { folder }: Site ): Line[] =>
	readFileSync( join( folder, 'site/wp-content/seen.txt' ), 'utf8' )
		.trim()
		.split( '\n' )
		.map( ( line ): Line => JSON.parse( line ) );

/** Milliseconds from each refusal to the next request. */
const restsOf = ( lines: readonly Line[] ): number[] =>
	lines.flatMap( ( [ time ], at ) => {
		const before = lines[ at - 1 ];
		return before?.[ 1 ] === true ? [ ( time - before[ 0 ] ) * 1000 ] : [];
	} );

const savingOf = ( { exchanges }: Seen ): Record< string, boolean > =>
	Object.fromEntries(
		exchanges
			.filter(
				( { asked, name } ) => asked.by === 'fetch' && ( asked.method !== 'GET' || name === 'indexAfter' )
			)
			.map( ( { name, passed } ) => [ name, passed ] )
	);

test( 'Everything that is asked with consent passes on a healthy site and arrives as it was sent', async ( {
	boot,
	page,
} ) => {
	const site = await boot();
	await logIn( page, site );
	await checkUp( page, site );
	await runAgain( page, 'deep' );
	const seen = await seenOn( page );
	expect( await verdicts( page ) ).toEqual( [ 'healthy' ] );
	const wanted = probes.filter( ( { needsConsent, target } ) => needsConsent && target !== 'custom-zero' );
	expect( wanted.length ).toBeGreaterThan( 15 );
	for ( const { name } of wanted ) {
		const { sentBytes, seenBytes, ...answer } = exchangeIn( seen, name ) ?? {};
		expect( { name, ...answer } ).toMatchObject( { name, passed: true, shape: 'dry-run', arrived: 'same' } );
		expect( seenBytes ).toBe( sentBytes );
	}
	expect( exchangeIn( seen, 'postLarge' ) ).toMatchObject( { sentBytes: 140_000 } );
	expect( exchangeIn( seen, 'postBlocks' ) ).toMatchObject( { seenMethod: 'PUT', seenOverride: true } );
	expect( exchangeIn( seen, 'realDelete' ) ).toMatchObject( { seenMethod: 'DELETE', seenOverride: false } );
	// A site need not have every route.
	expect( seen.notTried ).toContain( 'saveCustom' );
} );

for ( const [ what, refuses, expected ] of [
	[
		'blocks',
		`str_contains( $body, '-->' )`,
		{ post: true, postBlocks: false, postOverride: true, postPlain: true, indexAfter: true },
	],
	[
		'every text',
		`str_contains( $body, 'content' )`,
		{ post: true, postBlocks: false, postOverride: true, postPlain: false, postBare: true, indexAfter: true },
	],
	[
		'the header that says PUT',
		`'' !== $override`,
		{ post: true, postBlocks: false, postOverride: false, postInQuery: true, indexAfter: true },
	],
	[
		'the route of posts',
		`str_contains( $_SERVER['REQUEST_URI'], '/wp/v2/posts' )`,
		{
			post: true,
			postBlocks: false,
			postOverride: true,
			postPlain: false,
			postBare: false,
			indexAfter: true,
		},
	],
	[
		'JSON',
		`'POST' === $_SERVER['REQUEST_METHOD'] && str_contains( $_SERVER['CONTENT_TYPE'], 'json' )`,
		{ post: false, postForm: true, indexAfter: true },
	],
] as const ) {
	test( `Whoever refuses ${ what } is asked few things more, one after the other, and with rests`, async ( {
		boot,
		page,
	} ) => {
		const site = await boot();
		await logIn( page, site );
		lay( site, firewall( refuses ) );
		const seen = await checkUp( page, site );
		expect( savingOf( seen ) ).toEqual( expected );
		const lines = linesOf( site );
		// With the answer to the nonce that has to be refused.
		expect( lines.filter( ( [ , refused ] ) => refused ).length ).toBeLessThanOrEqual( 4 );
		expect( Math.min( ...restsOf( lines ) ) ).toBeGreaterThanOrEqual( 290 );
	} );
}

test( 'An address that is banned is asked no more', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	// Banned for a minute after the first block.
	lay(
		site,
		firewall(
			`( str_contains( $body, '-->' ) && touch( WP_CONTENT_DIR . '/banned' ) ) || file_exists( WP_CONTENT_DIR . '/banned' )`
		)
	);
	const seen = await checkUp( page, site );
	expect( exchangeIn( seen, 'indexAfter' ) ).toMatchObject( { passed: false, status: 403 } );
	for ( const name of [ 'wrongNonce', 'authorization', 'visitorRoutes' ] as const ) {
		expect( seen.notTried ).toContain( name );
	}
	// What reads came before: nothing had been refused then.
	for ( const name of [ 'apiFetch', 'ownRoutes' ] as const ) {
		expect( exchangeIn( seen, name ) ).toMatchObject( { passed: true } );
	}
	expect( linesOf( site ).filter( ( [ , refused ] ) => refused ).length ).toBeLessThanOrEqual( 5 );
} );

test( 'An Authorization header arrives, and whoever refuses it hurts nobody else', async ( { boot, page } ) => {
	const site = await boot();
	lay(
		site,
		`add_filter( 'rest_authentication_errors', static function ( $result ) {
			return empty( $_SERVER['HTTP_AUTHORIZATION'] ) ? $result : new WP_Error( 'jwt_auth_bad_auth_header', 'No.', array( 'status' => 403 ) );
		} );`
	);
	await logIn( page, site );
	const seen = await checkUp( page, site );
	expect( exchangeIn( seen, 'authorization' ) ).toMatchObject( { status: 403, code: 'jwt_auth_bad_auth_header' } );
	for ( const name of [ 'index', 'visitor', 'pageNonce', 'post', 'ownRoutes' ] as const ) {
		expect( exchangeIn( seen, name ) ).toMatchObject( { passed: true } );
	}
} );

test( 'The nonce of a front page that is kept too long is refused to visitors', async ( { boot, page } ) => {
	const site = await boot();
	const held = ( nonce: string ) =>
		`add_action( 'wp_footer', static function () { printf( '<script>var wpApiSettings = {"root":"x","nonce":"%s"};</script>', ${ nonce } ); } );`;
	await logIn( page, site );

	lay( site, held( `wp_create_nonce( 'wp_rest' )` ) );
	const fresh = await checkUp( page, site );
	expect( exchangeIn( fresh, 'frontPage' ) ).toMatchObject( { passed: true, hasNonce: true } );
	expect( exchangeIn( fresh, 'frontNonce' ) ).toMatchObject( { passed: true } );

	lay( site, held( `'0123456789'` ) );
	const old = await checkUp( page, site );
	expect( exchangeIn( old, 'frontNonce' ) ).toMatchObject( { passed: false, code: 'rest_cookie_invalid_nonce' } );
} );

test( 'A page that was made an hour ago is told from one that the browser goes back to', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	const anHourAgo = `add_action( 'load-tools_page_rest-health', static function () {
		ob_start( static fn( $page ) => preg_replace_callback( '/"printed":(\\\\d+)/', static fn( $found ) => '"printed":' . ( $found[1] - 3690 ), $page ) );
	}, 20 );`;
	lay( site, anHourAgo );
	expect( ( await checkUp( page, site ) ).browser ).toMatchObject( { page: 'kept', pageMinutes: 61, clock: 'same' } );

	await page.reload();
	await page.waitForSelector( '[data-rest-health-state]' );
	await runAgain( page );
	expect( ( await seenOn( page ) ).browser ).toMatchObject( { page: null, pageMinutes: null } );

	await page.goto( `${ site.address }/wp-admin/tools.php` );
	await page.goBack();
	await page.waitForSelector( '[data-rest-health-state]' );
	await runAgain( page );
	expect( ( await seenOn( page ) ).browser.page ).not.toBe( 'kept' );

	lay( site, '' );
	expect( ( await checkUp( page, site ) ).browser ).toMatchObject( { page: 'fresh' } );
	await page.goto( `${ site.address }/wp-admin/tools.php` );
	await page.goBack();
	await page.waitForSelector( '[data-rest-health-state]' );
	await runAgain( page );
	expect( ( await seenOn( page ) ).browser.page ).not.toBe( 'kept' );
} );

test( 'A policy of the page that blocks is told from one that does not', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	const sends = ( header: string ) =>
		`add_action( 'load-tools_page_rest-health', static function () { header( "${ header }" ); } );`;

	lay( site, sends( `Content-Security-Policy: connect-src 'none'` ) );
	const blocked = await checkUp( page, site );
	expect( blocked.browser ).toMatchObject( { policyBlocks: true, clock: null, page: null } );
	expect( exchangeIn( blocked, 'index' ) ).toMatchObject( { outcome: 'unanswered' } );

	lay( site, sends( `Content-Security-Policy-Report-Only: connect-src 'none'` ) );
	expect( ( await checkUp( page, site ) ).browser ).toMatchObject( { policyBlocks: false } );

	lay( site, sends( `Content-Security-Policy: connect-src 'self'` ) );
	expect( ( await checkUp( page, site ) ).browser ).toMatchObject( { policyBlocks: false } );
} );

test( 'A service worker is seen', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	writeFileSync(
		join( site.folder, 'site/worker.js' ),
		`self.addEventListener( 'activate', ( event ) => event.waitUntil( self.clients.claim() ) );
		self.addEventListener( 'fetch', ( event ) => event.respondWith( fetch( event.request ) ) );`
	);
	await page.evaluate( async () => {
		await navigator.serviceWorker.register( '/worker.js' );
		await navigator.serviceWorker.ready;
	} );
	const { browser } = await checkUp( page, site );
	expect( browser ).toMatchObject( { serviceWorker: true, clock: 'same' } );
	expect( browser.page ).not.toBe( 'kept' );
} );

test( 'The clocks of browser and server are compared', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	await page.clock.install( { time: Date.now() + 20.5 * 60_000 } );
	const { browser } = await checkUp( page, site );
	expect( browser ).toMatchObject( { clock: 'behind', clockMinutes: 20 } );
	expect( browser.page ).not.toBe( 'kept' );
} );

test( 'Of a REST root at another name the server asks for leave, and gets it from WordPress', async ( {
	boot,
	page,
} ) => {
	const site = await boot();
	await logIn( page, site );
	const moved = `add_filter( 'rest_url', static fn( $url ) => str_replace( '127.0.0.1', 'localhost', $url ) );`;
	lay( site, moved );
	const seen = await checkUp( page, site );
	expect( seen.browser ).toMatchObject( { restOrigin: 'host' } );
	expect( exchangeIn( seen, 'preflight' ) ).toMatchObject( { passed: true, status: 200 } );
	expect( exchangeIn( seen, 'loopbackVisitor' ) ).toMatchObject( { passed: true } );

	lay(
		site,
		`${ moved } add_filter( 'rest_pre_serve_request', static function ( $served ) { header_remove( 'Access-Control-Allow-Origin' ); return $served; }, 99 );`
	);
	expect( exchangeIn( await checkUp( page, site ), 'preflight' ) ).toMatchObject( { passed: false, status: 200 } );
} );

test( 'A server that cannot ask itself for the route is asked for a file', async ( { boot, page } ) => {
	const site = await boot( 'loopback-refused' );
	await logIn( page, site );
	const seen = await checkUp( page, site );
	expect( exchangeIn( seen, 'loopbackVisitor' ) ).toMatchObject( { passed: false } );
	expect( exchangeIn( seen, 'loopbackFile' ) ).toBeDefined();
	expect( seen.notTried ).toEqual( expect.arrayContaining( [ 'loopbackSession', 'internal' ] ) );
} );
