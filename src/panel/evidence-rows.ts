import type { Finding } from '../diagnosis/diagnose';
import type { Evidence, Exchange } from '../evidence';
import type { Probe } from '../probes/probe';
import { isFine } from './outcome';

/** A line of the evidence table. */
export interface TriedRow {
	readonly probe: Probe;
	/** How it was asked: a counter-experiment repeats another probe. */
	readonly way: Probe;
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

const GROUPS: readonly Probe[ 'group' ][] = [ 'controls', 'reading', 'saving', 'server', 'proof' ];

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
			return exchange
				? [ { probe, way: wayOf( probe, probes, evidence ), exchange, refused: ! isFine( exchange, probe ) } ]
				: [];
		} ),
		// Nobody misses a counter-experiment where nobody is suspected.
		untried: running || group === 'proof' ? [] : members.filter( ( { name } ) => ! evidence[ name ] ),
	};
}

/** As src/experiments/way.ts asks it. */
function wayOf( probe: Probe, probes: readonly Probe[], { proof }: Evidence ): Probe {
	const about = probes.find( ( { name } ) => probe.by === 'experiment' && name === proof?.about );
	return about === undefined
		? probe
		: { ...about, name: probe.name, target: about.target === 'index' ? 'self-test' : about.target };
}

/** How many were tried, how many of them did not get the right answer, and how many refusals were wanted and came. */
export interface Count {
	readonly tried: number;
	readonly refused: number;
	readonly refusedOnPurpose: number;
	/** Requests of the counter-experiment, which are counted for themselves. */
	readonly inProof: number;
}

export function countRows( groups: readonly EvidenceGroup[] ): Count {
	const rows = groups.flatMap( ( { group, rows: all } ) => ( group === 'proof' ? [] : all ) );
	return {
		tried: rows.length,
		refused: rows.filter( ( { refused } ) => refused ).length,
		refusedOnPurpose: rows.filter( ( { refused, probe } ) => ! refused && probe.refusalExpected === true ).length,
		inProof: groups.find( ( { group } ) => group === 'proof' )?.rows.length ?? 0,
	};
}

/** The cause whose colour the row takes. */
export const causeOf = ( { probe }: TriedRow, causes: readonly Finding[] ): Finding | null =>
	causes.find( ( { shownBy, severity } ) => severity !== 'good' && shownBy.includes( probe.name ) ) ??
	causes[ 0 ] ??
	null;
