import type { Browsing } from './browse';

const page = 'tools.php?page=rest-health';

/** Ids of the cards in the page, in their order. */
const cards = ( html: string ): string[] =>
	[ ...html.matchAll( /data-rest-health-verdict="([\w-]+)"/g ) ].map( ( [ , id = '' ] ) => id );

/**
 * What PHP says by itself: Tools → REST Health is opened and its button pressed where no script runs.
 *
 * @return The ids of the cards, and the page that shows them.
 * @throws when the page, its form or the checkup's result does not come.
 */
export async function byPhp( { screen }: Browsing ): Promise< { said: string[]; html: string } > {
	const opened = await screen( page );
	const nonce = /name="_wpnonce" value="(\w+)"/.exec( opened.body )?.[ 1 ];
	if ( nonce === undefined ) {
		throw new Error( `PHP's page has no form (${ opened.status }): ${ opened.body.slice( 0, 300 ) }` );
	}
	const pressed = await screen( page, { _wpnonce: nonce, 'rest-health-run': 'Run again' } );
	if ( pressed.status !== 302 ) {
		throw new Error( `The checkup of PHP ended with ${ pressed.status }: ${ pressed.body.slice( 0, 300 ) }` );
	}
	const { body: html } = await screen( page );
	if ( ! html.includes( 'asked by the server alone' ) ) {
		throw new Error( 'PHP shows no result of its own checkup.' );
	}
	return { said: cards( html ), html };
}
