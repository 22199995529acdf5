import type { Finding } from '../diagnosis/diagnose';
import type { Evidence, Exchange } from '../evidence';
import type { Probe } from '../probes/probe';
import { isFine } from './outcome';

/** A line of the evidence table. */
export interface EvidenceRow {
	readonly probe: Probe;
	/** Null: not tried. */
	readonly exchange: Exchange | null;
	/** Neither right nor a refusal that was expected. */
	readonly refused: boolean;
}

export interface EvidenceGroup {
	readonly group: Probe[ 'group' ];
	readonly rows: readonly EvidenceRow[];
}

const GROUPS: readonly Probe[ 'group' ][] = [ 'controls', 'reading', 'saving', 'server' ];

/** The probes in their groups: answered ones in the order of asking, then those that were not tried (none while running). */
export const evidenceGroups = ( probes: readonly Probe[], evidence: Evidence, running: boolean ): readonly EvidenceGroup[] =>
	GROUPS.map( ( group ) => {
		const rows = probes.filter( ( probe ) => probe.group === group ).map( ( probe ) => toRow( probe, evidence ) );
		const tried = rows.filter( ( { exchange } ) => exchange !== null );
		return { group, rows: running ? tried : [ ...tried, ...rows.filter( ( { exchange } ) => exchange === null ) ] };
	} ).filter( ( { rows } ) => rows.length > 0 );

function toRow( probe: Probe, evidence: Evidence ): EvidenceRow {
	const exchange = evidence[ probe.name ] ?? null;
	return { probe, exchange, refused: exchange !== null && ! isFine( exchange, probe ) };
}

/** How many were answered or tried, how many of them refused, and whether a refusal was wanted and came. */
export interface Count {
	readonly tried: number;
	readonly refused: number;
	readonly refusedOnPurpose: number;
}

export function countRows( groups: readonly EvidenceGroup[] ): Count {
	const tried = groups.flatMap( ( { rows } ) => rows ).filter( ( { exchange } ) => exchange !== null );
	return {
		tried: tried.length,
		refused: tried.filter( ( { refused } ) => refused ).length,
		refusedOnPurpose: tried.filter( ( { refused, probe } ) => ! refused && probe.refusalExpected === true ).length,
	};
}

/** The cause whose colour the row takes. */
export const causeOf = ( { probe }: EvidenceRow, causes: readonly Finding[] ): Finding | null =>
	causes.find( ( { shownBy, severity } ) => severity !== 'good' && shownBy.includes( probe.name ) ) ?? causes[ 0 ] ?? null;
