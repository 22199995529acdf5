import type { Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../lab/site';
import { logIn, open, root, verdicts } from './panel';
import { expect, test } from './test';

/* A firewall that refuses blocks, and bans whoever was refused six times within a minute (tests/lab/faults/modsecurity-bans-after-refusals). */

const log = ( site: Site, name: string ): string => readFileSync( join( site.folder, name ), 'utf8' );

/** Requests of the browser that were refused, by whomever, as Apache wrote them down. The site's own come from another address in real life. */
const refused = ( site: Site ): string[] =>
	log( site, 'access.log' )
		.split( '\n' )
		.filter( ( line ) => /" (?:401|403|406) /.test( line ) && ! line.includes( '"WordPress/' ) );

/** Nobody was banned, by the number of that rule. */
const expectNoBan = ( site: Site ): void => expect( log( site, 'error.log' ) ).not.toContain( '[id "100113"]' );

/** Opens the page and waits until nothing runs on it. */
async function openAndWait( page: Page, site: Site ): Promise< void > {
	await open( page, site );
	await expect( root( page ) ).toHaveAttribute( 'data-rest-health-state', 'done', { timeout: 30_000 } );
}

/** The site forgets each verdict at once, so that every opening of the page wants another checkup. */
function forgetVerdicts( { folder }: Site ): void {
	const plugins = join( folder, 'site/wp-content/mu-plugins' );
	mkdirSync( plugins, { recursive: true } );
	writeFileSync(
		join( plugins, 'forget.php' ),
		`<?php add_filter( 'option_rest_health_result', '__return_false' );\n`
	);
}

test( 'A page that is opened three times in a row brings no ban', async ( { boot, page } ) => {
	const site = await boot( 'modsecurity-bans-after-refusals' );
	await logIn( page, site );
	for ( let opened = 0; opened < 3; opened++ ) {
		await openAndWait( page, site );
		expect( await verdicts( page ) ).toEqual( [ 'content-refused' ] );
		// It is shown at once and then brought home.
		await expect.poll( () => log( site, 'access.log' ) ).toMatch( /rest-health\/v1\/result HTTP\S+ 200 / );
	}
	expect( refused( site ).length ).toBeGreaterThan( 0 );
	expect( refused( site ).length ).toBeLessThanOrEqual( 5 );
	expectNoBan( site );
} );

test( 'Nor does a page that would begin a checkup each time that it is opened', async ( { boot, page } ) => {
	const site = await boot( 'modsecurity-bans-after-refusals' );
	forgetVerdicts( site );
	await logIn( page, site );
	for ( let opened = 0; opened < 3; opened++ ) {
		await openAndWait( page, site );
	}
	expect( refused( site ).length ).toBeGreaterThan( 0 );
	expect( refused( site ).length ).toBeLessThanOrEqual( 5 );
	expectNoBan( site );
} );

test( 'Nor do three tabs, one after the other', async ( { boot, page, context } ) => {
	const site = await boot( 'modsecurity-bans-after-refusals' );
	forgetVerdicts( site );
	await logIn( page, site );
	for ( let opened = 0; opened < 3; opened++ ) {
		const tab = await context.newPage();
		await openAndWait( tab, site );
		await tab.close();
	}
	expect( refused( site ).length ).toBeLessThanOrEqual( 5 );
	expectNoBan( site );
} );
