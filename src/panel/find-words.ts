import { __ } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';

/** What is said where a search can be begun. */
interface FindWords {
	readonly heading: string;
	readonly sentence: string;
	readonly button: string;
	readonly agree: string;
}

/** The words for a finding; `better` if the search is the best that can be done now. */
export const findWords = ( { action, actor, fix }: Finding, better: boolean ): FindWords =>
	actor === null
		? {
				heading: better
					? __( 'Do this next', 'rest-health' )
					: __( 'If you want to know who does it', 'rest-health' ),
				sentence:
					better && action === 'find'
						? fix
						: __(
								'WordPress did not see who does it. REST Health can find out, without deactivating anything.',
								'rest-health'
							),
				button: __( 'Find who does it', 'rest-health' ),
				agree: __( 'Agree and find who does it', 'rest-health' ),
			}
		: toProve();

/** It was seen, while it was being loaded. */
const toProve = (): FindWords => ( {
	heading: __( 'If you want it proven', 'rest-health' ),
	sentence: __(
		'WordPress saw who does it. REST Health can ask again without it, and deactivates nothing for that.',
		'rest-health'
	),
	button: __( 'Prove it', 'rest-health' ),
	agree: __( 'Agree and prove it', 'rest-health' ),
} );
