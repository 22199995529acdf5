import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import playwright from '../e2e/playwright.config';
import { logIn, open, done, root, button } from '../e2e/panel';
import { bootSite } from '../lab/site';
import type { Site } from '../lab/site';

/** What a checkup of a healthy site takes. Times in milliseconds, medians. */
export interface Timed {
	/** From the click to the verdict. */
	readonly verdict: number;
	/** As many plain requests to the same site, as many at a time. */
	readonly floor: number;
	/** Requests of the page, the doors included; and how many of them ask a question. */
	readonly requests: number;
	readonly questions: number;
	/** From opening the screen until the verdict stands there, and until core's Site Health has done its tests. */
	readonly opened: number;
	readonly siteHealth: number;
}

/** As the checkup asks: src/checkup/ask-browser.ts. */
const AT_A_TIME = 3;

const median = ( numbers: readonly number[] ): number =>
	[ ...numbers ].sort( ( one, other ) => one - other )[ Math.floor( numbers.length / 2 ) ] ?? 0;

/** WordPress.org answers at once, and that there is nothing new: what takes Site Health long shall not be the network of this computer. */
const stub = `<?php
add_filter(
	'pre_http_request',
	static fn( $answer, $args, $url ) => false === strpos( $url, 'wordpress.org' ) ? $answer : array(
		'headers'  => array(),
		'body'     => '{"offers":[],"translations":[],"plugins":[],"themes":[]}',
		'response' => array( 'code' => 200, 'message' => 'OK' ),
		'cookies'  => array(),
		'filename' => null,
	),
	10,
	3
);
`;

/** Presses Run again, and counts what the page asks meanwhile. */
async function press( page: Page ): Promise< { milliseconds: number; requests: number } > {
	let requests = 0;
	const count = () => requests++;
	page.on( 'request', count );
	const began = Date.now();
	await button( page, 'run' ).click();
	await root( page ).and( page.locator( '[data-rest-health-state="done"]' ) ).waitFor();
	const milliseconds = Date.now() - began;
	page.off( 'request', count );
	return { milliseconds, requests };
}

/** As many plain requests to the self-test route, by the same page. */
const plain = ( page: Page, count: number ): Promise< number > =>
	page.evaluate(
		async ( [ many, atATime ] ) => {
			const { urls } = Object( Reflect.get( window, 'restHealth' ) );
			const began = performance.now();
			let left = many;
			// Without a name: what compiles this file would ask the page for a helper.
			await Promise.all(
				Array.from( { length: atATime }, async () => {
					while ( left-- > 0 ) {
						await ( await fetch( urls.selfTest, { cache: 'no-store' } ) ).text();
					}
				} )
			);
			return performance.now() - began;
		},
		[ count, AT_A_TIME ] as const
	);

/** Opens core's screen and waits until its tests are through. */
async function openSiteHealth( page: Page, { address }: Site ): Promise< number > {
	const began = Date.now();
	await page.goto( `${ address }/wp-admin/site-health.php` );
	await page.locator( '.site-health-progress-wrapper:not(.loading)' ).first().waitFor( { timeout: 120_000 } );
	return Date.now() - began;
}

async function openPanel( page: Page, site: Site ): Promise< number > {
	const began = Date.now();
	await open( page, site );
	await done( page );
	return Date.now() - began;
}

async function measure( page: Page, site: Site, times: number ): Promise< Timed > {
	await logIn( page, site );
	const opened = [ await openPanel( page, site ) ];
	const verdicts: number[] = [];
	const floors: number[] = [];
	let requests = 0;
	const questions = await page.evaluate(
		() => JSON.parse( document.querySelector( '#rest-health-report' )?.textContent ?? '{}' ).exchanges.length
	);
	for ( let time = 0; time < times; time++ ) {
		const pressed = await press( page );
		requests = pressed.requests;
		verdicts.push( pressed.milliseconds );
		floors.push( await plain( page, pressed.requests + 1 ) );
	}
	const siteHealth: number[] = [];
	for ( let time = 0; time < times; time++ ) {
		siteHealth.push( await openSiteHealth( page, site ) );
	}
	return {
		verdict: median( verdicts ),
		floor: Math.round( median( floors ) ),
		requests,
		questions,
		opened: median( opened ),
		siteHealth: median( siteHealth ),
	};
}

/** Measures on a site of the lab, in a browser of its own. */
export async function timed( times: number ): Promise< Timed > {
	const site = await bootSite( null );
	const folder = join( site.folder, 'site/wp-content/mu-plugins' );
	mkdirSync( folder, { recursive: true } );
	writeFileSync( join( folder, 'wordpress-org.php' ), stub );
	const browser = await chromium.launch( playwright.use?.launchOptions );
	try {
		return await measure( await browser.newPage(), site, times );
	} finally {
		await browser.close();
		await site.stop();
	}
}
