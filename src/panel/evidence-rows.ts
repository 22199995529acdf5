import type { Finding } from '../diagnosis/diagnose';
import type { Evidence, Exchange } from '../evidence';
import type { Probe } from '../probes/probe';
import { isFine } from './outcome';

/** A line of the evidence table. */
export interface TriedRow {
	readonly probe: Probe;
	readonly exchange: Exchange;
	/** Neither right nor a refusal that was expected. */
	readonly refused: boolean;
}

export interface EvidenceGroup {
	readonly group: Probe[ 'group' ];
	/** In the order of asking. */
	readonly rows: readonly TriedRow[];
	/** Not needed, or not allowed. */
	readonly untried: readonly Probe[];
}

const GROUPS: readonly Probe[ 'group' ][] = [ 'controls', 'reading', 'saving', 'server' ];

/** The probes in their groups; while running only those that were answered. */
export const evidenceGroups = (
	probes: readonly Probe[],
	evidence: Evidence,
	running: boolean
): readonly EvidenceGroup[] =>
	GROUPS.map( ( group ) => toGroup( group, probes, evidence, running ) ).filter(
		( { rows, untried } ) => rows.length + untried.length > 0
	);

function toGroup(
	group: Probe[ 'group' ],
	probes: readonly Probe[],
	evidence: Evidence,
	running: boolean
): EvidenceGroup {
	const members = probes.filter( ( probe ) => probe.group === group );
	return {
		group,
		rows: members.flatMap( ( probe ) => {
			const exchange = evidence[ probe.name ];
			return exchange ? [ { probe, exchange, refused: ! isFine( exchange, probe ) } ] : [];
		} ),
		untried: running ? [] : members.filter( ( { name } ) => ! evidence[ name ] ),
	};
}

/** How many were tried, how many of them did not get the right answer, and how many refusals were wanted and came. */
export interface Count {
	readonly tried: number;
	readonly refused: number;
	readonly refusedOnPurpose: number;
}

export function countRows( groups: readonly EvidenceGroup[] ): Count {
	const rows = groups.flatMap( ( group ) => group.rows );
	return {
		tried: rows.length,
		refused: rows.filter( ( { refused } ) => refused ).length,
		refusedOnPurpose: rows.filter( ( { refused, probe } ) => ! refused && probe.refusalExpected === true ).length,
	};
}

/** The cause whose colour the row takes. */
export const causeOf = ( { probe }: TriedRow, causes: readonly Finding[] ): Finding | null =>
	causes.find( ( { shownBy, severity } ) => severity !== 'good' && shownBy.includes( probe.name ) ) ??
	causes[ 0 ] ??
	null;
