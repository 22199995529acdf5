import type { Actor, Trace } from '../evidence';

/** What WordPress saw of a request, in one line. English, as all of the report that is written for whoever helps. */
export function traceLine( trace: Trace ): string {
	const did = [
		who( trace.how ?? 'refused', trace.refused ),
		who( 'overruled', trace.refusedToo ),
		who( 'accepted', trace.accepted ),
		who( 'logged out', trace.loggedOut ),
		who( 'printed', trace.printed ),
		who( 'removed routes', trace.removedRoutes ),
		who( 'denied a capability', trace.denied ),
		who( 'changed nonces', trace.changedNonce ),
		who( 'switched application passwords off', trace.withoutPasswords ),
		trace.refused === null ? trace.how : null,
		trace.cookie && `cookie ${ trace.cookie }`,
		trace.early ? 'seen early' : null,
	];
	return [ `reached ${ trace.reached }`, ...did.filter( ( part ) => part !== null ) ].join( ', ' );
}

const who = ( what: string, actor: Actor | null ): string | null =>
	actor &&
	`${ what } by ${ actor.name ?? 'somebody' } (${ [ actor.place, hooked( actor ) ].filter( Boolean ).join( ', ' ) })`;

const hooked = ( { hook, priority }: Actor ): string | null =>
	hook && ( priority === null ? hook : `${ hook } at ${ priority }` );
