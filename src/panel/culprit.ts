import type { Finding } from '../diagnosis/diagnose';
import type { Actor, Evidence, ExchangeName } from '../evidence';

/** Somebody about whom a counter-experiment can be made. */
interface Suspect {
	readonly about: ExchangeName;
	readonly name: string;
	/** Null: it acted while its file was loaded. */
	readonly hook: string | null;
}

/** The first cause where somebody with a name was seen refusing. */
export function suspectIn( causes: readonly Finding[], evidence: Evidence ): Suspect | null {
	for ( const { culprit: about } of causes ) {
		const { name = null, hook = null } = ( about && evidence[ about ]?.trace?.refused ) ?? {};
		if ( about !== null && name !== null ) {
			return { about, name, hook };
		}
	}
	return null;
}

/** The exchange that a search can be made about: somebody in WordPress did it, and nobody knows who, or it is not proven yet and can be. */
export const searchable = ( { actor, confidence, culprit }: Finding ): ExchangeName | null =>
	actor === null || ( confidence !== 'proven' && onlyEarly( actor ) ) ? culprit : null;

/** It acted while its file was loaded: only from before the first plugin can it be left out. What is no plugin and no theme never can. */
const onlyEarly = ( { hook, kind }: Actor ): boolean => hook === null && ( kind === 'plugin' || kind === 'theme' );
