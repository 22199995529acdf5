import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import playwright from '../e2e/playwright.config';
import { done, logIn, open } from '../e2e/panel';
import { runPhp } from '../lab/php';
import { bootSite } from '../lab/site';
import type { Site } from '../lab/site';
import { median, quantile } from './median';
import { idleRoute, plain, press } from './press';

/** What a checkup of a healthy site takes. Times in milliseconds, medians. */
export interface Timed {
	/** From the click to the verdict. */
	readonly verdict: number;
	/** The addresses that the page asked until then, plainly: with GET, and without nonces, other headers and bodies; as many at a time. */
	readonly same: number;
	/** As many plain requests to a route that does nothing, as many at a time. */
	readonly floor: number;
	/** The first by the second and by the third: of each round by its own, because a computer is not always as quick. */
	readonly bySame: number;
	readonly byFloor: number;
	/** Between these is half of the rounds, by the same addresses. */
	readonly half: readonly [ number, number ];
	/** Requests of the page until the verdict and after it, the doors included: the most of all rounds. */
	readonly requests: number;
	readonly afterwards: number;
	/** How many of them were under way at the same time, at most. */
	readonly atATime: number;
	/** From opening the screen until the verdict stands there, and until core's Site Health has done its tests. */
	readonly opened: number;
	readonly siteHealth: number;
}

/** The verdict as if it were the first one: neither a result nor an earlier refusal is remembered. */
async function openPanel( page: Page, site: Site ): Promise< number > {
	await runPhp( site.folder, join( __dirname, 'forget.php' ), join( site.folder, 'site' ) );
	await forgetRefusals( page, site );
	const began = Date.now();
	await open( page, site );
	await done( page );
	return Date.now() - began;
}

/** Of the wrong nonce, which each checkup asks about: within a minute they would make the next one ask less. */
async function forgetRefusals( page: Page, site: Site ): Promise< void > {
	await page.goto( `${ site.address }/wp-includes/images/blank.gif` );
	await page.evaluate( () => window.localStorage.clear() );
}

/** Opens core's screen and waits until its tests are through. */
async function openSiteHealth( page: Page, { address }: Site ): Promise< number > {
	const began = Date.now();
	await page.goto( `${ address }/wp-admin/site-health.php` );
	await page.locator( '.site-health-progress-wrapper:not(.loading)' ).first().waitFor( { timeout: 120_000 } );
	return Date.now() - began;
}

/** So often in each round: plain requests are over sooner than a checkup, and vary more. */
const TURNS = 2;

/** One click on the button of a screen that was opened anew, and the same number of plain requests, of both kinds and in turn. */
async function click( page: Page, site: Site ) {
	await forgetRefusals( page, site );
	await open( page, site );
	await done( page );
	const pressed = await press( page );
	const nothing = await idleRoute( page );
	const asNothing = pressed.asked.map( () => nothing );
	let [ same, floor ] = [ 0, 0 ];
	for ( let turn = 0; turn < TURNS; turn++ ) {
		same += ( await plain( page, pressed.asked, pressed.atATime ) ) / TURNS;
		floor += ( await plain( page, asNothing, pressed.atATime ) ) / TURNS;
	}
	return { ...pressed, requests: pressed.asked.length, same, floor };
}

/** All of it, turn and turn about, so that what else this computer does meets all. The first round only warms up. */
async function measure( page: Page, site: Site, rounds: number ): Promise< Timed > {
	const clicks: Awaited< ReturnType< typeof click > >[] = [];
	const opened: number[] = [];
	const siteHealth: number[] = [];
	for ( let round = 0; round <= rounds; round++ ) {
		opened.push( await openPanel( page, site ) );
		clicks.push( await click( page, site ) );
		siteHealth.push( await openSiteHealth( page, site ) );
	}
	const warm = clicks.slice( 1 );
	const bySame = warm.map( ( { milliseconds, same } ) => milliseconds / same );
	return {
		verdict: Math.round( median( warm.map( ( { milliseconds } ) => milliseconds ) ) ),
		same: Math.round( median( warm.map( ( { same } ) => same ) ) ),
		floor: Math.round( median( warm.map( ( { floor } ) => floor ) ) ),
		half: [ quantile( bySame, 0.25 ), quantile( bySame, 0.75 ) ],
		bySame: median( bySame ),
		byFloor: median( warm.map( ( { milliseconds, floor } ) => milliseconds / floor ) ),
		requests: Math.max( ...warm.map( ( { requests } ) => requests ) ),
		afterwards: Math.max( ...warm.map( ( { afterwards } ) => afterwards ) ),
		atATime: Math.max( ...warm.map( ( { atATime } ) => atATime ) ),
		opened: median( opened.slice( 1 ) ),
		siteHealth: median( siteHealth.slice( 1 ) ),
	};
}

/**
 * Measures on a site of the lab, in a browser of its own.
 *
 * @param rounds How often; an odd number.
 */
export async function timed( rounds: number ): Promise< Timed > {
	const site = await bootSite( null );
	const mustUse = join( site.folder, 'site/wp-content/mu-plugins' );
	mkdirSync( mustUse, { recursive: true } );
	cpSync( join( __dirname, 'wordpress-org.php' ), join( mustUse, 'wordpress-org.php' ) );
	const browser = await chromium.launch( playwright.use?.launchOptions );
	try {
		const page = await browser.newPage();
		await logIn( page, site );
		return await measure( page, site, rounds );
	} finally {
		await browser.close();
		await site.stop();
	}
}
