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

/** Logs in through the form that everybody sees. The password is the login name. */
export async function logInByForm( page: Page, site: Site, login = 'admin' ): Promise< void > {
	const { pathname: screen } = new URL( `${ site.address }/wp-admin/tools.php` );
	await page.goto( `${ site.origin }/wp-login.php?redirect_to=${ screen }` );
	await page.fill( '#user_login', login );
	await page.fill( '#user_pass', login );
	await page.click( '#wp-submit' );
	// By the path: the login form's own address names that screen too, in its query.
	await page.waitForURL( ( { pathname } ) => pathname === screen );
}

/** Has the browser send what that form sends, and shows no screen: a tenth of the work. */
export async function logIn( page: Page, site: Site, login = 'admin' ): Promise< void > {
	await page.goto( `${ site.origin }/wp-includes/images/blank.gif` );
	const answer = await page.evaluate( async ( name ) => {
		const body = new URLSearchParams( { log: name, pwd: name } );
		const { type, status } = await fetch( '/wp-login.php', { method: 'POST', body, redirect: 'manual' } );
		return `${ type } ${ status }`;
	}, login );
	// Where the password is wrong, the form comes back.
	expect( answer, `${ login } is logged in` ).toBe( 'opaqueredirect 0' );
}

/** What is promised from opening the page, or pressing a button, to the verdict. In milliseconds. `deep`: it asks much more, and then asks on. */
const promised = { run: 30_000, deep: 120_000 };

/** Until when each page's checkup has to be done. */
const due = new WeakMap< Page, number >();

/** Opens Tools → REST Health. */
export async function open( page: Page, site: Site ): Promise< void > {
	due.set( page, Date.now() + promised.run );
	await page.goto( `${ site.address }/wp-admin/tools.php?page=rest-health` );
}

/** Waits until the checkup in hand is done, and holds it to the promise, counted from opening or pressing. */
export async function done( page: Page ): Promise< void > {
	const left = ( due.get( page ) ?? Date.now() + promised.run ) - Date.now();
	await expect( root( page ), 'The verdict stands there in the time that is promised' ).toHaveAttribute(
		'data-rest-health-state',
		'done',
		{ timeout: Math.max( left, 1 ) }
	);
	due.delete( page );
}

/** Presses a button and waits until the checkup that it starts is done. `deep` asks what needs consent. */
export async function runAgain( page: Page, action: 'run' | 'deep' = 'run' ): Promise< void > {
	due.set( page, Date.now() + promised[ action ] );
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

/**
 * The command palette of newer WordPress asks the REST API on every screen of wp-admin and leaves the refusal, the bare
 * object that apiFetch rejects with, uncaught. Such an object has no stack, so nobody can see whose it was; it is let
 * pass only where that palette is. Our own script cannot be meant: all it asks of apiFetch is a response, never an object.
 */
function letCorePass(): void {
	window.addEventListener( 'unhandledrejection', ( event ) => {
		const { reason } = event;
		const isRefusal =
			Object.prototype.toString.call( reason ) === '[object Object]' &&
			typeof reason.code === 'string' &&
			typeof reason.message === 'string';
		if ( isRefusal && document.querySelector( 'script[src*="wp-includes/js/dist/commands"]' ) !== null ) {
			event.preventDefault();
		}
	} );
}

/** Collects what must not happen on a page: errors, dialogs, scripts of a hostile answer. */
export async function watch( page: Page ): Promise< string[] > {
	const seen: string[] = [];
	await page.addInitScript( letCorePass );
	page.on( 'pageerror', ( error ) => seen.push( `error: ${ error.message }` ) );
	page.on( 'dialog', ( dialog ) => {
		seen.push( `dialog: ${ dialog.message() }` );
		dialog.dismiss().catch( () => {} );
	} );
	return seen;
}
