import type { Finding } from '../diagnosis/diagnose';
import type { Actor, Evidence, ExchangeName } from '../evidence';
import type { Settings } from '../settings';

type Named = Actor & { readonly name: string };

/** Who did it, by what the witness saw; null when nobody was seen, or nobody who can be named. */
export function namedIn( { culprit }: Finding, evidence: Evidence | null ): Named | null {
	const actor = culprit === null ? null : ( evidence?.[ culprit ]?.trace?.refused ?? null );
	return actor === null || actor.name === null ? null : { ...actor, name: actor.name };
}

/** The first cause whose culprit has a name: that one a counter-experiment can be made about. */
export function suspectIn(
	causes: readonly Finding[],
	evidence: Evidence
): { readonly about: ExchangeName; readonly actor: Named } | null {
	for ( const cause of causes ) {
		const actor = namedIn( cause, evidence );
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
): ExchangeName | null => ( mayProve && evidence !== null && ! isKnown( finding, evidence ) ? finding.culprit : null );

/** Whoever took the routes away refused nobody, and yet did it. */
const isKnown = ( finding: Finding, evidence: Evidence ): boolean =>
	namedIn( finding, evidence ) !== null ||
	( finding.culprit !== null && ( evidence[ finding.culprit ]?.trace?.removedRoutes?.name ?? null ) !== null );

/** Only a plugin has a switch on the Plugins screen. Whoever has no name may be one. */
export function actionOf( finding: Finding, evidence: Evidence | null ): Finding[ 'action' ] {
	const kind = namedIn( finding, evidence )?.kind ?? 'plugin';
	return finding.action === 'plugins' && kind !== 'plugin' ? null : finding.action;
}
