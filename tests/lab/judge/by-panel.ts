import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/diagnosis/diagnose';
import { cards, done, open, report, verdicts } from '../../e2e/panel';
import { take } from '../../e2e/steps';
import type { Expectation, Fault } from '../fault';
import { usual } from '../on';
import { reportsFolder } from '../project';
import type { Site } from '../site';
import { differs, verdictsDiffer } from './differences';

/** What the panel says. */
export interface ByPanel {
	/** Ids of its cards. */
	readonly said: readonly string[];
	/** How bad its first card is. */
	readonly severity: string | null;
	/** Every way in which that is not what it must say, in words. */
	readonly differences: readonly string[];
}

/** What the counter-experiment adds. */
const PROVEN = 'Asked again without it, the same request passed; with it, it was refused again.';

const plain = ( text: string ): string => text.replace( /\s+/g, ' ' ).trim();

/** A part of a card's text that is not there. */
const lacks = ( what: string, text: string, part: string | undefined ): string[] =>
	plain( text ).includes( plain( part ?? '' ) )
		? []
		: [ `its ${ what } lacks “${ part }”: ${ plain( text ).slice( 0, 200 ) }` ];

/** What the report's first finding says otherwise than it must. */
const inReport = ( expected: Expectation, finding: Finding | undefined ): string[] => [
	...( expected.layer === undefined ? [] : differs( 'layer', expected.layer, finding?.layer ?? null ) ),
	...( expected.property === undefined ? [] : differs( 'property', expected.property, finding?.property ?? null ) ),
	...( expected.proven && ! finding?.remarks.includes( PROVEN ) ? [ 'it is not proven' ] : [] ),
];

/** What the card of that finding says otherwise. What is redacted is what others sent, never our own sentences. */
async function inCard( page: Page, expected: Expectation, finding: Finding ): Promise< string[] > {
	const card = cards( page ).and( page.locator( `[data-rest-health-verdict="${ finding.id }"]` ) );
	const [ text = '' ] = await card.allTextContents();
	const [ heading = '' ] = await card.getByRole( 'heading' ).allTextContents();
	return [
		...lacks( 'title', heading, expected.sentenceContains ),
		...lacks( 'card', text, expected.culpritContains ),
		...lacks( 'card', text, expected.proven && 'Proven' ),
		...lacks( 'card', text, finding.title ),
		...lacks( 'card', text, finding.explanation ),
	];
}

/** Keeps what was seen, for whoever has to explain a wrong verdict, and for tests/cases/record.ts: what is said without a rule is no case. */
async function keepReport( page: Page, { id, title }: Fault ): Promise< void > {
	if ( usual.without !== null ) {
		return;
	}
	mkdirSync( reportsFolder, { recursive: true } );
	writeFileSync(
		join( reportsFolder, `${ id }.json` ),
		JSON.stringify( { id, title, report: await report( page ) } )
	);
}

/** Reads the panel and compares. */
async function compare( page: Page, { expect }: Fault ): Promise< ByPanel > {
	const said = await verdicts( page );
	const { findings } = await report( page );
	const finding = findings.find( ( { id } ) => id === ( expect.verdicts[ 0 ] ?? said[ 0 ] ) );
	const accused = findings.map( ( { id } ) => id ).filter( ( id ) => expect.never.includes( id ) );
	return {
		said,
		severity: findings.find( ( { id } ) => id === said[ 0 ] )?.severity ?? null,
		differences: [
			...verdictsDiffer( expect, said ),
			...( accused.length > 0 ? [ `never to be found, and found: ${ accused.join( ', ' ) }` ] : [] ),
			...inReport( expect, finding ),
			...( finding === undefined ? [] : await inCard( page, expect, finding ) ),
		],
	};
}

/**
 * What the panel says in Chromium, after all steps of the fault.
 *
 * @param page  Logged in, and after the steps before the panel.
 * @param site  The site.
 * @param fault Its fault.
 * @throws when there is no verdict in the promised time.
 */
export async function byPanel( page: Page, site: Site, fault: Fault ): Promise< ByPanel > {
	await open( page, site );
	await done( page );
	for ( const step of fault.steps ) {
		await take( step, page, site, fault );
	}
	await keepReport( page, fault );
	return compare( page, fault );
}
