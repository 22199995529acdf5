import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bootStage, bystanders } from '../witness/stage';
import type { Stage } from '../witness/stage';
import { button, cards, done, logIn, open, report, root, watch } from './panel';
import { expect, test as base } from './test';

const axe = createRequire( __filename ).resolve( 'axe-core/axe.min.js' );

/** A site with one of the witness's fixtures, its page open and its first checkup done. */
const test = base.extend< { broken: ( fixture: string ) => Promise< Stage > } >( {
	broken: async ( { page }, provide ) => {
		const stages: Stage[] = [];
		await provide( async ( fixture ) => {
			const stage = await bootStage();
			stages.push( stage );
			await stage.lay( bystanders, join( __dirname, '../witness/fixtures', fixture ) );
			await logIn( page, stage.site );
			await open( page, stage.site );
			await done( page );
			return stage;
		} );
		await Promise.all( stages.map( ( { site } ) => site.stop() ) );
	},
} );

const stubIsThere = ( { root: folder }: Stage ): boolean =>
	existsSync( join( folder, 'wp-content/mu-plugins/000-rest-health.php' ) );

/** What axe finds wrong, and how many primary buttons there are. */
async function look( page: Page ) {
	await page.addScriptTag( { path: axe } );
	const violations = await page.evaluate( async () => {
		const { axe: checker } = window as unknown as {
			axe: { run: ( part: string ) => Promise< { violations: { id: string }[] } > };
		};
		return ( await checker.run( '.wrap.rest-health' ) ).violations.map( ( { id } ) => id );
	} );
	return { violations, primary: await page.locator( '.rest-health .is-primary' ).count() };
}

test( 'a plugin that no trace names is found when the person agrees, and nothing stays behind', async ( {
	broken,
	page,
} ) => {
	const seen = await watch( page );
	const stage = await broken( 'exit-while-loading-before' );
	await expect( cards( page ).first().getByText( 'Find who does it' ) ).toHaveCount( 2 );
	await expect( page.getByText( 'Or by hand' ) ).toHaveCount( 0 );
	await button( page, 'find' ).focus();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'heading', { name: 'What happens when you agree' } ) ).toBeFocused();
	expect( await look( page ) ).toEqual( { violations: [], primary: 1 } );
	expect( stubIsThere( stage ) ).toBe( false );

	await button( page, 'agree' ).click();
	await expect( root( page ) ).toHaveAttribute( 'data-rest-health-state', 'running' );
	await expect( button( page, 'stop' ) ).toBeFocused();
	await expect( page.getByRole( 'progressbar', { name: 'Search' } ) ).toBeVisible();
	await done( page );

	const first = cards( page ).first();
	await expect( first ).toContainText( 'Proven' );
	await expect( first ).toContainText( 'a-first-gate/a-first-gate.php:9' );
	await expect( first.getByRole( 'heading', { level: 2 } ) ).toBeFocused();
	await expect( first.getByRole( 'heading', { level: 2 } ) ).toContainText( 'A First Gate 1.2.3' );
	await expect( page.locator( '#a11y-speak-polite' ) ).toContainText( 'Critical, Proven: A First Gate 1.2.3' );
	expect( await look( page ) ).toEqual( { violations: [], primary: 1 } );
	expect( ( await report( page ) ).findings[ 0 ]?.confidence ).toBe( 'proven' );
	expect( stubIsThere( stage ) ).toBe( false );
	expect( seen ).toEqual( [] );
} );

test( 'nothing is put in place for whoever declines', async ( { broken, page } ) => {
	const stage = await broken( 'exit-while-loading-before' );
	await button( page, 'find' ).click();
	await button( page, 'decline' ).click();
	await expect( button( page, 'find' ) ).toBeFocused();
	expect( stubIsThere( stage ) ).toBe( false );
} );

test( 'Stop ends a search, and the verdict of before stands', async ( { broken, page } ) => {
	const stage = await broken( 'exit-while-loading-before' );
	const before = await cards( page ).first().getByRole( 'heading', { level: 2 } ).innerText();
	await button( page, 'find' ).click();
	await button( page, 'agree' ).click();
	await button( page, 'stop' ).click();
	await done( page );
	await expect( cards( page ).first() ).toContainText( 'The search was stopped.' );
	await expect( cards( page ).first().getByRole( 'heading', { level: 2 } ) ).toHaveText( before );
	await expect( button( page, 'find' ) ).toBeVisible();
	expect( stubIsThere( stage ) ).toBe( false );
} );

test( 'whoever was seen while it was loaded is proven when the person agrees', async ( { broken, page } ) => {
	const stage = await broken( 'exit-while-loading-after' );
	const first = cards( page ).first();
	await expect( first ).not.toContainText( 'Proven' );
	await expect( first ).toContainText( 'If you want it proven' );
	expect( await look( page ) ).toEqual( { violations: [], primary: 1 } );
	await first.getByRole( 'button', { name: 'Prove it' } ).click();
	await page.getByRole( 'button', { name: 'Agree and prove it' } ).click();
	await expect( root( page ) ).toHaveAttribute( 'data-rest-health-state', 'running' );
	await done( page );
	await expect( first ).toContainText( 'Proven' );
	await expect( button( page, 'find' ) ).toHaveCount( 0 );
	expect( stubIsThere( stage ) ).toBe( false );
} );

test( 'nobody is sent to the Plugins screen for a must-use plugin', async ( { broken, page } ) => {
	await broken( 'must-use' );
	await expect( cards( page ).first() ).toContainText( 'Proven' );
	await expect( cards( page ).first().locator( 'a[href*="plugins.php"]' ) ).toHaveCount( 0 );
	await expect( button( page, 'find' ) ).toHaveCount( 0 );
} );

test( 'the code that can refuse is listed when somebody asks, with its place', async ( { broken, page } ) => {
	await broken( 'priority-first' );
	await expect( page.locator( '#rest-health-suspects' ) ).toBeHidden();
	await button( page, 'scan' ).click();
	await expect( page.locator( '#rest-health-suspects td code' ).first() ).toBeVisible();
	await expect( page.locator( '#rest-health-suspects' ) ).toContainText( 'rest_authentication_errors' );
	expect( await look( page ) ).toEqual( { violations: [], primary: 1 } );
} );
