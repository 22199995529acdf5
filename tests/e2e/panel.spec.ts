import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { secrets } from '../lab/wp-config';
import { button, cards, done, logIn, open, report, root, runAgain, verdicts } from './panel';
import { expect, test } from './test';

const axe = createRequire( __filename ).resolve( 'axe-core/axe.min.js' );

/** Text report from the clipboard and JSON report from the file. */
async function takeReports( page: Page ): Promise< string[] > {
	await button( page, 'copy' ).click();
	const copied = await page.evaluate( () => navigator.clipboard.readText() );
	const [ download ] = await Promise.all( [ page.waitForEvent( 'download' ), button( page, 'download' ).click() ] );
	expect( download.suggestedFilename() ).toMatch( /\.json$/ );
	const file = readFileSync( await download.path(), 'utf8' );
	expect( JSON.parse( file ) ).toHaveProperty( 'findings' );
	return [ copied, file, ( await page.locator( 'script#rest-health-report' ).textContent() ) ?? '' ];
}

/** What axe finds wrong with the panel. */
async function violations( page: Page ): Promise< string[] > {
	await page.addScriptTag( { path: axe } );
	return page.evaluate( async () => {
		const { axe: checker } = window as unknown as {
			axe: {
				run: ( part: string ) => Promise< { violations: { id: string; nodes: { html: string }[] }[] } >;
			};
		};
		const found = await checker.run( '.wrap.rest-health' );
		return found.violations.map(
			( one ) => `${ one.id }: ${ one.nodes.map( ( node ) => node.html ).join( ' ' ) }`
		);
	} );
}

test( 'Stop ends a checkup at once', async ( { boot, page } ) => {
	const site = await boot( 'rest-dead-hanging' );
	await logIn( page, site );
	await open( page, site );
	await expect( root( page ) ).toHaveAttribute( 'data-rest-health-state', 'running' );
	await expect( page.getByRole( 'progressbar', { name: 'Checkup' } ) ).toBeVisible( { timeout: 2000 } );
	await button( page, 'stop' ).click();
	await expect( root( page ) ).toHaveAttribute( 'data-rest-health-state', 'stopped', { timeout: 1000 } );
	await expect( page.getByRole( 'progressbar', { name: 'Checkup' } ) ).toBeHidden();
	await expect( button( page, 'run' ) ).toBeVisible();
} );

/* A page printed 45 seconds in the future, which is then open for 40: by the clock alone it would be five seconds old, and its tokens would end in the middle. */
test( 'only a page that was opened just now lends a checkup its tokens', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	await open( page, site );
	await done( page );
	const asked: string[] = [];
	page.on( 'request', ( request ) => asked.push( request.url() ) );
	const renewals = () => asked.splice( 0 ).filter( ( url ) => /[/=]run(&|$)/.test( url ) ).length;

	await open( page, site );
	await runAgain( page );
	expect( renewals(), 'At once' ).toBe( 0 );
	await runAgain( page );
	expect( renewals(), 'A second time: each token is good for one use' ).toBe( 1 );

	await page.addInitScript( () => {
		const { now } = Date;
		Date.now = () => now() - Number( document.documentElement.dataset.behind ?? 45_000 );
	} );
	await open( page, site );
	await page.evaluate( () => ( document.documentElement.dataset.behind = '5000' ) );
	await runAgain( page );
	expect( renewals(), 'After forty seconds, by a clock that is behind' ).toBe( 1 );
	expect( await verdicts( page ) ).toEqual( [ 'healthy' ] );
} );

test( 'no report holds a secret, whatever the site answers', async ( { boot, page } ) => {
	const site = await boot( 'refusal-that-tells-secrets' );
	await logIn( page, site );
	await open( page, site );
	await done( page );
	const printed = await page.evaluate< string[] >(
		'[ window.restHealth.nonce, ...Object.values( window.restHealth.run.tokens ) ]'
	);
	const cookies = ( await page.context().cookies() ).filter(
		( one ) => /^wordpress(_logged_in)?_/.test( one.name ) && one.value.length > 30
	);
	expect( cookies.length ).toBeGreaterThan( 0 );
	const planted = [
		...printed,
		...cookies.flatMap( ( one ) => [ one.value, decodeURIComponent( one.value ) ] ),
		...Object.values( secrets ),
		'someone@example.org',
		'admin@example.org',
		'203.0.113.7',
		'planted-bearer-token',
		site.folder,
	];
	for ( const text of await takeReports( page ) ) {
		expect( text ).toContain( 'refused-in-authentication' );
		expect( planted.filter( ( one ) => text.includes( one ) ) ).toEqual( [] );
	}
} );

test( 'a checkup of five minutes ago stands, and Run again asks anew', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	await open( page, site );
	await done( page );
	await page.waitForLoadState( 'networkidle' );
	const asked = () =>
		readFileSync( join( site.folder, 'access.log' ), 'utf8' ).split( 'rest-health/v1/self-test' ).length;
	const before = asked();
	await page.reload();
	await done( page );
	expect( await verdicts( page ) ).toEqual( [ 'healthy' ] );
	// What is good needs no mark, and so no empty one either.
	await expect( page.locator( '.rest-health-badge' ) ).toHaveCount( 0 );
	expect( asked() ).toBe( before );
	await runAgain( page );
	expect( asked() ).toBeGreaterThan( before );
	expect( ( await report( page ) ).findings.map( ( one ) => one.id ) ).toEqual( [ 'healthy' ] );
} );

for ( const fault of [ 'healthy-apache', 'plugin-refuses-everybody' ] ) {
	test( `the panel is accessible: ${ fault }`, async ( { boot, page } ) => {
		const site = await boot( fault );
		await logIn( page, site );
		await open( page, site );
		await done( page );
		expect( await violations( page ) ).toEqual( [] );
	} );
}

test( 'the words of a post that are refused are found by keyboard, and shown accessibly', async ( { boot, page } ) => {
	const site = await boot( 'crs-default' );
	await logIn( page, site );
	await open( page, site );
	await done( page );
	const words = page.locator( '[data-rest-health-words]' );
	await button( page, 'choose' ).press( 'Enter' );
	const choice = words.getByRole( 'combobox' );
	await choice.fill( 'Hello' );
	await expect( words.getByRole( 'option' ) ).toHaveText( [ /^Hello world! \(Post, / ] );
	await choice.press( 'ArrowDown' );
	await choice.press( 'Enter' );
	await button( page, 'words' ).press( 'Enter' );
	await expect( button( page, 'stop-words' ) ).toBeFocused();
	await expect( words ).toHaveAttribute( 'data-rest-health-words', 'found', { timeout: 60_000 } );
	await expect( words.getByRole( 'heading', { name: 'These words are refused' } ) ).toBeFocused();
	await expect( words.locator( 'mark' ) ).toHaveText( /^(<!--|-->)$/ );
	await expect( words.locator( '[data-rest-health-handout="words-letter"] pre' ) ).toContainText( 'wp/v2/posts/0' );
	expect( await violations( page ) ).toEqual( [] );
} );

/** Pictures for docs/screenshots, taken when they are asked for: by what name, of which fault. */
const pictures = {
	healthy: 'healthy-apache',
	'refused-by-a-plugin': 'plugin-refuses-everybody',
	'dead-rest': 'web-server-refuses-wp-json-apache',
};

for ( const [ name, fault ] of process.env.REST_HEALTH_SCREENSHOTS === '1' ? Object.entries( pictures ) : [] ) {
	test( `a screenshot of ${ name }`, async ( { boot, page } ) => {
		const site = await boot( fault );
		await logIn( page, site );
		await open( page, site );
		await done( page );
		await expect( cards( page ).first() ).toBeVisible();
		await page.setViewportSize( { width: 1440, height: 1200 } );
		await page.screenshot( { path: join( __dirname, `../../docs/screenshots/${ name }.png` ) } );
	} );
}
