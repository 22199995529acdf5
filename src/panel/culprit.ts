import type { Finding } from '../diagnosis/diagnose';
import type { Role } from '../diagnosis/conditions';
import type { Actor, Evidence, ExchangeName, Trace } from '../evidence';

/** Somebody about whom a counter-experiment can be made. */
interface Suspect {
	readonly about: ExchangeName;
	readonly role: Role;
	readonly name: string;
	/** Null: it acted while its file was loaded. */
	readonly hook: string | null;
}

/** The first cause where somebody with a name was seen doing it. */
export function suspectIn( causes: readonly Finding[], evidence: Evidence ): Suspect | null {
	for ( const { culprit: about, actor } of causes ) {
		const role = roleOf( actor, about === null ? undefined : evidence[ about ]?.trace );
		if ( about !== null && role !== null && actor?.name ) {
			return { about, role, name: actor.name, hook: actor.hook };
		}
	}
	return null;
}

const ROLES: readonly Role[] = [
	'refused',
	'removedRoutes',
	'loggedOut',
	'changedNonce',
	'denied',
	'printed',
	'accepted',
];

/** What the actor was seen doing in the request. */
const roleOf = ( actor: Actor | null, trace: Trace | undefined ): Role | null =>
	ROLES.find( ( role ) => actor !== null && trace?.[ role ] === actor ) ?? null;

/** The exchange that a search can be made about: somebody in WordPress did it, and nobody knows who, or it is not proven yet and can be. */
export const searchable = ( { actor, confidence, culprit }: Finding ): ExchangeName | null =>
	actor === null || ( confidence !== 'proven' && onlyEarly( actor ) ) ? culprit : null;

/** It acted while its file was loaded: only from before the first plugin can it be left out. What is no plugin and no theme never can. */
const onlyEarly = ( { hook, kind }: Actor ): boolean => hook === null && ( kind === 'plugin' || kind === 'theme' );
