import type { Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../lab/fault';
import type { Site } from '../lab/site';
import type { Step } from '../lab/step';
import { done, logIn, runAgain } from './panel';

/** Registers a script of the site, and waits until it stands between the pages and the network. */
async function registerServiceWorker( page: Page, script: string ): Promise< void > {
	await page.evaluate( async ( path ) => {
		await navigator.serviceWorker.register( path, { scope: '/' } );
		await navigator.serviceWorker.ready;
	}, script );
}

/** Does one step of a fault in the browser. */
export async function take( step: Step, page: Page, site: Site, { user, folder }: Fault ): Promise< void > {
	if ( 'wait' in step ) {
		await wait( step.wait * 1000 );
	} else if ( 'logInAgain' in step ) {
		const tab = await page.context().newPage();
		await logIn( tab, site, step.logInAgain === true ? user : step.logInAgain );
		await tab.close();
	} else if ( 'offline' in step ) {
		await page.context().setOffline( step.offline );
	} else if ( 'clock' in step ) {
		await page.clock.setSystemTime( Date.now() + step.clock * 60_000 );
	} else if ( 'block' in step ) {
		await page.route(
			( { href } ) => href.includes( step.block ),
			( route ) => route.abort( 'blockedbyclient' )
		);
	} else if ( 'serviceWorker' in step ) {
		await registerServiceWorker( page, step.serviceWorker );
	} else if ( 'lay' in step ) {
		cpSync( join( folder, step.lay ), join( site.folder, 'site' ), { recursive: true } );
	} else if ( 'visit' in step ) {
		await page.goto( site.address + step.visit );
	} else if ( 'reload' in step ) {
		await page.reload();
		await done( page );
	} else {
		await runAgain( page, step.press );
	}
}
