import type { Page } from '@playwright/test';
import { asText } from '../../../src/report/as-text';
import { root } from '../../e2e/panel';
import type { Site } from '../site';
import type { Inventory } from './left-behind';

/** What was told somewhere. */
export interface Told {
	readonly where: string;
	readonly text: string;
	/** People send it to others: nothing in it may say who somebody is. Else only whoever looks at the screen sees it. */
	readonly handedOn: boolean;
}

const shown = ( where: string, text: string ): Told => ( { where, text, handedOn: false } );
const handedOn = ( where: string, text: string ): Told => ( { where, text, handedOn: true } );

/** All that the panel shows with every row opened (requests, curl lines, answers), and what can be taken along: report, letters, code. */
export async function toldByPanel( page: Page ): Promise< Told[] > {
	const report = ( await page.locator( 'script#rest-health-report' ).textContent() ) ?? 'null';
	await root( page ).evaluate( ( panel ) =>
		panel
			.querySelectorAll< HTMLElement >( '[aria-controls$="-details"][aria-expanded="false"]' )
			.forEach( ( button ) => button.click() )
	);
	const text = await root( page ).evaluate( ( panel ) => {
		const attributes = [ ...panel.querySelectorAll( '*' ) ].flatMap( ( one ) => [ ...one.attributes ] );
		return [ panel.textContent, ...attributes.map( ( { value } ) => value ) ].join( '\n' );
	} );
	const handouts = await page.locator( '[data-rest-health-handout] pre' ).allTextContents();
	return [
		handedOn( 'The report', report ),
		handedOn( 'The report as text', asText( JSON.parse( report ) ) ),
		...handouts.map( ( one ) => handedOn( 'A text to copy', one ) ),
		shown( 'The panel', text ),
	];
}

/** As much of a screen of wp-admin as is ours, without the nonce of its form. */
const ours = ( html: string ): string =>
	(
		/<div class="wrap rest-health">[\s\S]*?(?=<div id="wpfooter"|<div class="clear">|$)/.exec( html )?.[ 0 ] ?? ''
	).replace( /name="_wpnonce" value="\w+"/g, '' );

/** What PHP's page without JavaScript says, its report to paste among that. */
export const toldByPhp = ( html: string ): Told[] => [ handedOn( 'PHP’s page', ours( html ) ) ];

/** What our test on Tools → Site Health says. */
export const toldBySiteHealth = ( result: string ): Told[] => [ handedOn( 'Site Health', result ) ];

/** What stays on the site: the last result. */
export const toldInDatabase = ( inventory: Inventory ): Told[] =>
	Object.entries( inventory )
		.filter( ( [ what ] ) => what.endsWith( '.rest_health_result' ) )
		.map( ( [ what, value ] ) => handedOn( `The ${ what }`, value ) );

/** What PHP logged of REST Health. */
export const toldInLog = ( site: Site ): Told[] => [ handedOn( 'PHP’s log', site.ownMessages().join( '\n' ) ) ];
