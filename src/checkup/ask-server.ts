import { type Checkup, leftUntil } from './checkup';
import { throughDoors } from './doors';
import { isWanted } from './may-ask';
import { namesIn } from './names-in';
import { toExchange } from './parse-exchange';
import type { Probe } from '../probes/probe';
import { isSigned } from './request';
import { isRecord } from './shapes';

/**
 * Lets PHP ask: the site over HTTP, then itself. Alone and one after the other: on a site with one PHP worker
 * a loopback would make everything else time out. What waits for a loopback comes in a later round. Never rejects.
 *
 * @param probes    Those of the checkup: the server's are among them.
 * @param checkup   The checkup.
 * @param unsettled Those of the browser that are asked meanwhile: the first answer waits a moment for their traces.
 */
export async function askServer(
	probes: readonly Probe[],
	checkup: Checkup,
	unsettled: readonly Probe[] = []
): Promise< void > {
	let loopbacks = probes.filter( ( { by } ) => by === 'loopback' );
	while ( loopbacks.length > 0 ) {
		const round = loopbacks.filter( ( probe ) => ! waitsForAny( probe, loopbacks ) );
		// Those that wait for each other in a circle are asked for in the end, and nobody knows what for.
		const asked = round.length === 0 ? loopbacks : round;
		await askThrough( 'loopback', asked, checkup, unsettled );
		loopbacks = loopbacks.filter( ( probe ) => ! asked.includes( probe ) );
	}
	await askThrough(
		'internal',
		probes.filter( ( { by } ) => by === 'internal' ),
		checkup
	);
}

const waitsForAny = ( { when }: Probe, others: readonly Probe[] ): boolean =>
	others.some( ( { name } ) => namesIn( when ).includes( name ) );

async function askThrough(
	action: 'loopback' | 'internal',
	probes: readonly Probe[],
	checkup: Checkup,
	unsettled: readonly Probe[] = []
): Promise< void > {
	const { settings, world, nonces, signal, notes, limits } = checkup;
	const wanted = probes.filter( ( probe ) => isWanted( probe, checkup ) );
	const timeLeft = Math.min( limits[ action ], leftUntil( limits.all - limits.traces, checkup ) );
	if ( wanted.length === 0 || timeLeft === 0 ) {
		return;
	}
	notes.begin( ...wanted );
	const passage = { signal, evidence: notes.evidence, nonce: nonces.fresh, timeLeft };
	const body = {
		run: settings.run.id,
		names: wanted.map( nameOf ),
		awaited: unsettled.filter( ( probe ) => isSigned( probe, settings, world.origin ) ).map( nameOf ),
	};
	const data = await throughDoors( action, body, settings, world, passage );
	if ( action === 'loopback' ) {
		checkup.traces = isRecord( data ) && isRecord( data.traces ) ? data.traces : null;
	}
	if ( ! signal.aborted ) {
		write( wanted, isRecord( data ) ? data : {}, checkup );
	}
}

const nameOf = ( { name }: Probe ) => name;

/** What PHP sends is checked here, at the border. */
function write( wanted: readonly Probe[], { exchanges }: Record< string, unknown >, { notes }: Checkup ): void {
	for ( const probe of wanted ) {
		notes.end( probe, toExchange( isRecord( exchanges ) ? exchanges[ probe.name ] : null ) );
	}
}
