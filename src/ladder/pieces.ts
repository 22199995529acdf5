import type { Piece } from '../evidence';
import { pieces } from '../in-page';
import type { Asker } from './asker';

/** In the order in which firewalls take exception to them. The heading is left: it is hardly more than the paragraph, which passes. */
const ORDER: readonly Piece[] = [ 'style', 'embed', 'image', 'html', 'file-name', 'code', 'link', 'table', 'list' ];

/**
 * Which kind of block is refused by itself; null: none of them.
 *
 * @param asker Asks as postRich was asked.
 * @throws Ended when that cannot be told, as where saving nothing is refused behind it.
 */
export async function findPiece( asker: Asker ): Promise< Piece | null > {
	for ( const piece of ORDER ) {
		const { kind } = await asker.ask( { content: pieces[ piece ] }, { step: 'blocks', characters: null } );
		if ( kind === 'refused' ) {
			return piece;
		}
	}
	return null;
}

/** As many requests as it takes, with the control behind the one that is refused. */
export const FOR_PIECES = ORDER.length + 1;
