import type { Exchange } from '../evidence';
import type { HeaderMarks, Source } from './source';

/** A refusal that is known by marks of its own. */
export interface WallSignature {
	/** As its maker writes it. */
	readonly product: string;
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
	/** The `code` of the error, where no other product has it. */
	readonly code?: string;
	/** Where that product takes an exception, by the words on its screens. They are names, so they are not translated. */
	readonly setting?: string;
}

/** The first that fits is taken. */
export const walls: readonly WallSignature[] = [
	{
		product: 'Cloudflare',
		kind: 'edge',
		does: 'challenges',
		sure: 'documented',
		source: 'developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response',
		headers: { 'cf-mitigated': 'challenge' },
		setting: 'Security → WAF → Custom rules',
	},
];
