import type { Finding } from '../diagnosis/diagnose';
import type { Actor, Evidence, ExchangeName, Trace } from '../evidence';
import type { Settings } from '../settings';

type Named = Actor & { readonly name: string };

/** Whom the finding blames: somebody whom the witness saw, and whose name it says. Null when it can name nobody. */
export const namedIn = ( finding: Finding, evidence: Evidence | null ): Named | null => {
	const trace = finding.culprit === null ? null : evidence?.[ finding.culprit ]?.trace;
	const { who, title } = finding;
	const isSaid = ( { name }: Named ) => title.includes( name ) || ( who !== null && who.includes( name ) );
	return trace ? ( actorsIn( trace ).find( isSaid ) ?? withName( trace.refused ) ) : null;
};

/** Who did something that a finding may be about. */
const actorsIn = ( trace: Trace ): readonly Named[] =>
	[
		trace.refused,
		trace.refusedToo,
		trace.removedRoutes,
		trace.loggedOut,
		trace.denied,
		trace.printed,
		trace.changedNonce,
	]
		.map( withName )
		.filter( ( actor ) => actor !== null );

const withName = ( actor: Actor | null ): Named | null =>
	actor === null || actor.name === null ? null : { ...actor, name: actor.name };

/** The first cause where somebody with a name was seen refusing: about that a counter-experiment can be made. */
export function suspectIn(
	causes: readonly Finding[],
	evidence: Evidence
): { readonly about: ExchangeName; readonly actor: Named } | null {
	for ( const cause of causes ) {
		const actor = cause.culprit === null ? null : withName( evidence[ cause.culprit ]?.trace?.refused ?? null );
		if ( cause.culprit !== null && actor !== null ) {
			return { about: cause.culprit, actor };
		}
	}
	return null;
}

/** The exchange that a search can be made about: somebody in WordPress did it, nobody knows who, and this user may ask. */
export const searchable = (
	finding: Finding,
	evidence: Evidence | null,
	{ mayProve }: Pick< Settings, 'mayProve' >
): ExchangeName | null =>
	mayProve && evidence !== null && namedIn( finding, evidence ) === null ? finding.culprit : null;

/** Only a plugin has a switch on the Plugins screen. Whoever has no name may be one. */
export function actionOf( finding: Finding, evidence: Evidence | null ): Finding[ 'action' ] {
	const kind = namedIn( finding, evidence )?.kind ?? 'plugin';
	return finding.action === 'plugins' && kind !== 'plugin' ? null : finding.action;
}
