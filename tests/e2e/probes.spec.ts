import type { Page, Request } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserFacts, ExchangeName } from '../../src/evidence';
import type { ReportedExchange } from '../../src/report/report';
import type { Site } from '../lab/site';
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

test( 'A healthy site is asked no more than 16 questions', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	const requests = listen( page );
	const seen = await checkUp( page, site );
	expect( await verdicts( page ) ).toEqual( [ 'healthy' ] );
	expect( seen.exchanges.map( ( { name } ) => name ).sort() ).toEqual(
		[
			...[ 'staticFile', 'frontPage', 'index', 'ajax', 'pageNonce', 'cookie', 'visitor', 'post', 'postOverride' ],
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
	expect( seen.browser ).toEqual( {
		restOrigin: 'same',
		online: true,
		policyBlocks: false,
		serviceWorker: false,
		clock: 'same',
		clockMinutes: 0,
		page: 'fresh',
		pageMinutes: 0,
		user: null,
	} );
	// Besides: the loopbacks' door, the traces' and the result's.
	const ours = requests.filter( ( request ) => ! /heartbeat|command/.test( request.url() ) );
	expect( ours.length ).toBeLessThanOrEqual( 15 + 3 );
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
		ob_start( static fn( $page ) => preg_replace_callback( '/"printed":(\\\\d+)/', static fn( $found ) => '"printed":' . ( $found[1] - 3660 ), $page ) );
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
