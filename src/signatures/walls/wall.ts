import type { Exchange } from '../../evidence';
import type { HeaderMarks, Source } from '../source';

/** A refusal that is known by marks of its own. */
export interface WallSignature {
	/** Its own: `cloudflare-challenge`. */
	readonly id: string;
	/** As its maker writes it. */
	readonly product: string;
	/** `network`: between the browser and the internet, so the site has no part in it. */
	readonly kind: NonNullable< Exchange[ 'productKind' ] >;
	/** `hides`: says that there is nothing, as if the address were wrong. */
	readonly does: NonNullable< Exchange[ 'productDoes' ] >;
	/** A matcher's mark gives "looks like", never "is". */
	readonly sure: Source;
	/** Where the mark is said or was seen. */
	readonly source: string;
	/** All marks that are given must be there, and there is one besides the status. */
	readonly status?: readonly number[];
	readonly headers?: HeaderMarks;
	/** Parts of the first 64 KB of the text; ASCII case is ignored. */
	readonly contains?: readonly string[];
	/** The `code` of the error, where no other software has it. */
	readonly code?: string;
	/** Where that product takes an exception, by the words on its screens. They are names, so they are not translated. */
	readonly setting?: string;
}
