import type { Fault } from '../fault';
import type { Browsing } from './browse';

const page = 'tools.php?page=rest-health';

/** Agrees to what a firewall may take for an attack. */
const box = 'rest-health-consent';

/** Ids of the cards in the page, in their order. */
const cards = ( html: string ): string[] =>
	[ ...html.matchAll( /data-rest-health-verdict="([\w-]+)"/g ) ].map( ( [ , id = '' ] ) => id );

/**
 * What PHP says by itself: Tools → REST Health is opened and its button pressed where no script runs, with its box ticked where the panel is asked
 * what needs consent.
 *
 * @return The ids of the cards, and the page that shows them. Nothing is said where the page or its result is not shown: to whoever is logged
 *         out meanwhile, or while WordPress shows nothing to anybody.
 */
export async function byPhp(
	{ screen }: Browsing,
	{ steps }: Pick< Fault, 'steps' >
): Promise< { said: string[]; html: string } > {
	const { body: opened } = await screen( page );
	const nonce = /name="_wpnonce" value="(\w+)"/.exec( opened )?.[ 1 ];
	if ( nonce === undefined ) {
		return { said: [], html: opened };
	}
	const consented = steps.some( ( step ) => 'press' in step && step.press === 'deep' );
	await screen( page, { _wpnonce: nonce, 'rest-health-run': 'Run again', ...( consented && { [ box ]: '1' } ) } );
	const { body: html } = await screen( page );
	return { said: html.includes( 'asked by the server alone' ) ? cards( html ) : [], html };
}
