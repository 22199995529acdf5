import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../lab/site';
import { cards, done, logIn, open, watch } from './panel';
import { expect, test } from './test';

const day = new Intl.DateTimeFormat( 'en-US', { dateStyle: 'long', timeZone: 'UTC' } );

/** How often the site asked itself the self-test route. */
const selfTests = ( site: Site ): number =>
	readFileSync( join( site.folder, 'access.log' ), 'utf8' ).split( 'rest-health/v1/self-test' ).length - 1;

for ( const fault of [
	'healthy-apache',
	'plugin-refuses-everybody',
	'plugin-refuses-everybody-and-ajax',
	'plugin-refuses-visitors',
	'nonce-header-lost',
	'output-before-json-bom',
	'missing-rest-rewrite',
	'server-refuses-method-override',
	'web-server-refuses-wp-json-nginx',
	'application-passwords-off',
] ) {
	test( `Site Health says the same as the panel, with its date: ${ fault }`, async ( { boot, page } ) => {
		const site = await boot( fault );
		const seen = await watch( page );
		await logIn( page, site );
		await open( page, site );
		await done( page );
		const sentence = await cards( page ).first().getByRole( 'heading', { level: 2 } ).innerText();
		// The result goes home after the verdict stands there.
		await page.waitForLoadState( 'networkidle' );

		const asked = selfTests( site );
		await page.goto( `${ site.address }/wp-admin/site-health.php` );
		const heading = page.locator( '.health-check-accordion-trigger[aria-controls*="rest_health"]' );
		await expect( heading ).toContainText( sentence );
		const panel = page.locator( '[id*="rest_health"].health-check-accordion-panel' );
		await expect( panel ).toContainText( day.format( new Date() ) );
		await expect( panel ).toContainText( 'by admin' );
		expect( selfTests( site ) ).toBe( asked );
		expect( seen ).toEqual( [] );
	} );
}

test( 'Site Health says before the first checkup that none has run', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	await page.goto( `${ site.address }/wp-admin/site-health.php` );
	await expect( page.locator( '.health-check-accordion-trigger[aria-controls*="rest_health"]' ) ).toContainText(
		'No checkup'
	);
	expect( selfTests( site ) ).toBe( 0 );
} );
