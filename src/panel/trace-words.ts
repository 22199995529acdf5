import { __, sprintf } from '@wordpress/i18n';
import type { Trace } from '../evidence';
import { said } from '../in-page';
import { actorWords } from './actor-words';
import { identityWords } from './identity-words';

/** What the witness saw of a request, a sentence for each thing. */
export const traceWords = ( trace: Trace ): readonly string[] =>
	[
		said.reached[ trace.reached ],
		trace.early ? __( 'It was watched from before the first plugin.', 'rest-health' ) : null,
		endWords( trace ),
		...deeds( trace ),
		trace.limit && said.limit[ trace.limit ],
		...identityWords( trace ),
	].filter( ( sentence ) => sentence !== null );

/** How it was refused or ended, and who did that. */
function endWords( { how, refused }: Trace ): string | null {
	if ( how === null ) {
		return null;
	}
	const words = said.how[ how ];
	const who =
		refused === null
			? __( 'WordPress itself, or somebody who was not seen', 'rest-health' )
			: actorWords( refused );
	return sprintf( words, who );
}

/** What else was done, and by whom. */
const deeds = ( trace: Trace ): readonly string[] =>
	said.deeds.flatMap( ( [ deed, words ] ) => {
		const actor = trace[ deed ];
		return actor === null ? [] : [ sprintf( words, actorWords( actor ) ) ];
	} );
