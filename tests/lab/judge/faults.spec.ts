import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, logIn, open, report, verdicts, watch } from '../../e2e/panel';
import { take } from '../../e2e/steps';
import { expect, test } from '../../e2e/test';
import { chosenFaults } from '../chosen';
import type { Fault } from '../fault';
import { missingFor } from '../programs';
import { reportsFolder } from '../project';
import { proveSymptom } from '../symptom';

/** Keeps what was seen, for whoever has to explain a wrong verdict, and for tests/cases/record.ts. */
async function keepReport( page: Page, { id, title }: Fault ): Promise< void > {
	const text = await page.locator( 'script#rest-health-report' ).textContent();
	mkdirSync( reportsFolder, { recursive: true } );
	writeFileSync(
		join( reportsFolder, `${ id }.json` ),
		JSON.stringify( { id, title, report: JSON.parse( text ?? 'null' ) } )
	);
}

async function compare( page: Page, fault: Fault ): Promise< void > {
	const {
		verdicts: expected,
		verdictIn,
		layer,
		property,
		sentenceContains,
		culpritContains,
		proven,
		never,
	} = fault.expect;
	const found = await verdicts( page );
	const { findings } = await report( page );
	const id = expected[ 0 ] ?? found[ 0 ] ?? '';
	const finding = findings.find( ( one ) => one.id === id );
	if ( verdictIn.length > 0 ) {
		expect( verdictIn ).toContain( found.join( ' and ' ) );
	} else {
		expect( [ ...found ].sort() ).toEqual( [ ...expected ].sort() );
	}
	expect( findings.map( ( one ) => one.id ).filter( ( one ) => never.includes( one ) ) ).toEqual( [] );
	if ( layer !== undefined ) {
		expect( finding?.layer ?? null ).toBe( layer );
	}
	if ( property !== undefined ) {
		expect( finding?.property ?? null ).toBe( property );
	}
	const card = page.locator( `[data-rest-health-verdict="${ id }"]` );
	await expect( card.getByRole( 'heading' ).first() ).toContainText( sentenceContains ?? /\S/ );
	await expect( card ).toContainText( culpritContains ?? /\S/ );
	if ( proven ) {
		expect( finding?.remarks ).toContain(
			'Asked again without it, the same request passed; with it, it was refused again.'
		);
		await expect( card.locator( '.rest-health-badge', { hasText: 'Proven' } ) ).toBeVisible();
	}
	// What is redacted is what others sent, never our own sentences.
	await expect( card ).toContainText( finding?.title ?? '' );
	await expect( card ).toContainText( finding?.explanation ?? '' );
}

for ( const fault of chosenFaults() ) {
	test.describe( () => {
		test.use( { ...( fault.basic ? { httpCredentials: fault.basic } : {} ) } );

		test( `${ fault.id }: ${ fault.title }`, async ( { boot, page } ) => {
			test.skip( missingFor( fault ).length > 0, `This computer lacks ${ missingFor( fault ).join( ', ' ) }.` );
			const site = await boot( fault );
			await proveSymptom( site, fault );

			const seen = await watch( page );
			await logIn( page, site, fault.user );
			for ( const step of fault.before ) {
				await take( step, page, site, fault );
			}
			await open( page, site );
			await done( page );
			for ( const step of fault.steps ) {
				await take( step, page, site, fault );
			}
			await keepReport( page, fault );
			await compare( page, fault );
			const isOfCore = ( error: string ) => fault.errors.some( ( part ) => error.includes( part ) );
			expect( seen.filter( ( one ) => ! isOfCore( one ) ) ).toEqual( [] );
			expect( await page.evaluate( 'window.restHealthExecuted' ) ).toBeUndefined();
			expect( site.ownMessages() ).toEqual( [] );
		} );
	} );
}
