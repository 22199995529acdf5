import type { Browsing } from './browse';

const page = 'tools.php?page=rest-health';

/** Ids of the cards in the page, in their order. */
const cards = ( html: string ): string[] =>
	[ ...html.matchAll( /data-rest-health-verdict="([\w-]+)"/g ) ].map( ( [ , id = '' ] ) => id );

/**
 * What PHP says by itself: Tools → REST Health is opened and its button pressed where no script runs.
 *
 * @return The ids of the cards, and the page that shows them. Nothing is said where the page or its result is not shown: to whoever is logged
 *         out meanwhile, or while WordPress shows nothing to anybody.
 */
export async function byPhp( { screen }: Browsing ): Promise< { said: string[]; html: string } > {
	const { body: opened } = await screen( page );
	const nonce = /name="_wpnonce" value="(\w+)"/.exec( opened )?.[ 1 ];
	if ( nonce === undefined ) {
		return { said: [], html: opened };
	}
	await screen( page, { _wpnonce: nonce, 'rest-health-run': 'Run again' } );
	const { body: html } = await screen( page );
	return { said: html.includes( 'asked by the server alone' ) ? cards( html ) : [], html };
}
