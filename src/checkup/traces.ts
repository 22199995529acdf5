import type { Evidence, Trace } from '../evidence';
import type { Settings } from '../settings';
import { type Checkup, leftUntil } from './checkup';
import { type Passage, throughDoors } from './doors';
import { unseen } from '../in-page';
import { isTrace } from './parse-trace';
import type { Probe } from '../probes/probe';
import { isSigned } from './request';
import { isRecord } from './shapes';
import type { World } from './world';

/** What the witness saw in one run, by slot, as PHP sent it. */
export type Traces = Readonly< Record< string, unknown > >;

/** Fetches what the witness saw, unless all of it came with the last loopback, and writes it to the exchanges that were signed. Without an answer nothing is known of any. */
export async function askTraces( checkup: Checkup ): Promise< void > {
	const { settings, world, nonces, signal, notes, limits } = checkup;
	const signed = settings.probes.filter( ( probe ) => wasSigned( probe, settings, world, notes.evidence ) );
	const timeLeft = Math.min( limits.traces, leftUntil( limits.all, checkup ) );
	if ( signed.length === 0 || timeLeft === 0 ) {
		return;
	}
	const passage = { signal, evidence: notes.evidence, nonce: nonces.fresh, timeLeft };
	const early = checkup.traces;
	const traces =
		early !== null && signed.every( ( { name } ) => Object.hasOwn( early, name ) )
			? early
			: await fetchTraces( settings.run.id, settings, world, passage );
	for ( const { name } of traces === null || signal.aborted ? [] : signed ) {
		const trace = traceIn( traces, name );
		if ( trace !== null ) {
			notes.see( name, trace );
		}
	}
}

/** PHP signs its own loopbacks; inside itself it needs no token. */
const wasSigned = ( probe: Probe, settings: Settings, { origin }: World, evidence: Evidence ): boolean =>
	evidence[ probe.name ] !== undefined &&
	( probe.by === 'loopback'
		? settings.run.id !== ''
		: probe.by !== 'internal' && isSigned( probe, settings, origin ) );

/** The traces of a run, or null when PHP could not be asked. */
export async function fetchTraces(
	run: string,
	settings: Settings,
	world: World,
	passage: Passage
): Promise< Traces | null > {
	const data = await throughDoors( 'trace', { run }, settings, world, passage );
	return isRecord( data ) && isRecord( data.traces ) ? data.traces : null;
}

/** The trace under the slot of a request that was signed. Null when it is not as promised. */
export function traceIn( traces: Traces | null, slot: string ): Trace | null {
	if ( traces === null ) {
		return null;
	}
	const trace = Object.hasOwn( traces, slot ) ? traces[ slot ] : unseen;
	return isTrace( trace ) ? trace : null;
}
