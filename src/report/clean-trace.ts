import type { Actor, Trace } from '../evidence';

/** What WordPress saw of a request, for somebody else: names and places of plugins, cleaned like every other text. */
export const cleanTrace = ( trace: Trace, clean: ( text: string ) => string ): Trace => {
	const actor = ( who: Actor | null ): Actor | null => who && cleanActor( who, clean );
	return {
		...trace,
		refused: actor( trace.refused ),
		refusedToo: actor( trace.refusedToo ),
		accepted: actor( trace.accepted ),
		loggedOut: actor( trace.loggedOut ),
		printed: actor( trace.printed ),
		removedRoutes: actor( trace.removedRoutes ),
		denied: actor( trace.denied ),
		changedNonce: actor( trace.changedNonce ),
		withoutPasswords: actor( trace.withoutPasswords ),
	};
};

/** Somebody, with a name and a place that were cleaned. */
export const cleanActor = ( actor: Actor, clean: ( text: string ) => string ): Actor => ( {
	...actor,
	name: actor.name && clean( actor.name ),
	hook: actor.hook && clean( actor.hook ),
	place: actor.place && clean( actor.place ),
	setting: actor.setting && clean( actor.setting ),
} );
