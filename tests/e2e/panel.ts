import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Finding } from '../../src/diagnosis/diagnose';
import type { Site } from '../lab/site';

/** As much of the report as the tests read. */
export interface Report {
	readonly findings: readonly Finding[];
}

export const root = ( page: Page ): Locator => page.locator( '[data-rest-health-state]' );
export const button = ( page: Page, action: string ): Locator =>
	page.locator( `[data-rest-health-action="${ action }"]` );
export const cards = ( page: Page ): Locator => page.locator( '[data-rest-health-verdict]' );

/** Logs in through the real form, to a screen that costs little. The password is the login name. */
export async function logIn( page: Page, site: Site, login = 'admin' ): Promise< void > {
	await page.goto( `${ site.address }/wp-login.php?redirect_to=/wp-admin/tools.php` );
	await page.fill( '#user_login', login );
	await page.fill( '#user_pass', login );
	await page.click( '#wp-submit' );
	await page.waitForURL( /wp-admin\/tools/ );
}

/** Opens Tools → REST Health. */
export async function open( page: Page, site: Site ): Promise< void > {
	await page.goto( `${ site.address }/wp-admin/tools.php?page=rest-health` );
}

/** Waits until the checkup in hand is done: 30 seconds are promised. */
export async function done( page: Page ): Promise< void > {
	await expect( root( page ) ).toHaveAttribute( 'data-rest-health-state', 'done', { timeout: 32_000 } );
}

/** Presses a button and waits until the checkup that it starts is done. `deep` asks what needs consent. */
export async function runAgain( page: Page, action: 'run' | 'deep' = 'run' ): Promise< void > {
	await button( page, action ).click();
	await expect( root( page ) ).toHaveAttribute( 'data-rest-health-state', 'running' );
	await done( page );
}

/** The redacted report of the finished run. */
export async function report( page: Page ): Promise< Report > {
	const text = await page.locator( 'script#rest-health-report' ).textContent();
	return JSON.parse( text ?? 'null' );
}

/** The ids of the cards, in their order. */
export function verdicts( page: Page ): Promise< string[] > {
	return cards( page ).evaluateAll( ( all ) =>
		all.map( ( one ) => one.getAttribute( 'data-rest-health-verdict' ) ?? '' )
	);
}

/** Collects what must not happen on a page: errors, dialogs, scripts of a hostile answer. */
export function watch( page: Page ): string[] {
	const seen: string[] = [];
	page.on( 'pageerror', ( error ) => {
		// The command palette of newer WordPress asks the REST API on every screen and leaves the refusal, a bare object, uncaught.
		if ( error.message !== 'Object' ) {
			seen.push( `error: ${ error.message }` );
		}
	} );
	page.on( 'dialog', ( dialog ) => {
		seen.push( `dialog: ${ dialog.message() }` );
		dialog.dismiss().catch( () => {} );
	} );
	return seen;
}
