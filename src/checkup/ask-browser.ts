import { remembered } from '../diagnosis/remembered';
import type { Answer } from './answer';
import { ask } from './ask';
import { mayBeRefused } from './budget';
import { type Checkup, leftUntil } from './checkup';
import { mayAsk } from './may-ask';
import { namesIn } from './names-in';
import { isNonce, type Nonces } from './nonces';
import { normalise } from './normalise';
import { nonceInPage } from './normalise/nonce-in-page';
import { isZero, type Probe } from '../probes/probe';

/** More at a time would press on a small host. */
const AT_A_TIME = 3;

/**
 * Asks the browser's probes in their order, each as soon as those that it depends on are settled. Never rejects.
 *
 * @param probes    Those of the checkup.
 * @param checkup   The checkup.
 * @param askServer Lets PHP ask the site meanwhile: begun when few of the browser's are left, which it is told, if nothing was refused that should not be.
 */
export async function askBrowser(
	probes: readonly Probe[],
	checkup: Checkup,
	askServer: ( unsettled: readonly Probe[] ) => Promise< void >
): Promise< void > {
	const waiting = new Set( probes.filter( ( { by } ) => by === 'fetch' || by === 'api-fetch' ) );
	const running = new Map< Probe, Promise< void > >();
	let loopbacks = probes.filter( ( { by } ) => by === 'loopback' );
	for (;;) {
		// For the browser they are one request.
		const [ loopback ] = loopbacks;
		if ( loopback ) {
			const unsettled = [ ...running.keys(), ...[ ...waiting ].filter( ( probe ) => mayAsk( probe, checkup ) ) ];
			if ( mayBegin( loopbacks, unsettled, checkup ) && hasRoom( loopback, running, checkup ) ) {
				loopbacks = [];
				run( loopback, askServer( unsettled ), running );
			}
		}
		beginAll( waiting, running, checkup );
		const underWay = [ ...running.values(), checkup.renewing ?? [] ].flat();
		if ( underWay.length === 0 ) {
			return;
		}
		await Promise.race( underWay );
	}
}

/** Only as many are left as will be settled in that time, and all that is wanted of the server and the browser is known. */
function mayBegin( loopbacks: readonly Probe[], unsettled: readonly Probe[], checkup: Checkup ): boolean {
	const named = byName( unsettled );
	return (
		named.size <= 2 * AT_A_TIME &&
		checkup.settings.server.oneWorker !== true &&
		! checkup.notes.refused &&
		[ ...unsettled, ...loopbacks ].every( ( probe ) => ! dependsOnAny( probe, named, checkup ) )
	);
}

const byName = ( probes: readonly Probe[] ): ReadonlyMap< string, Probe > =>
	new Map( probes.map( ( probe ) => [ probe.name, probe ] ) );

/** Keeps it among those that are under way until it has ended. */
function run( probe: Probe, asking: Promise< void >, running: Map< Probe, Promise< void > > ): void {
	running.set(
		probe,
		asking.finally( () => running.delete( probe ) )
	);
}

/** Begins what may begin, each before those that come after it. */
function beginAll( waiting: Set< Probe >, running: Map< Probe, Promise< void > >, checkup: Checkup ): void {
	leaveOut( waiting, running, checkup );
	const unsettled = byName( [ ...running.keys(), ...waiting ] );
	for ( const probe of waiting ) {
		if (
			! waitsForTurn( probe, running, waiting, checkup ) &&
			! waitsForOthers( probe, waiting, checkup ) &&
			hasRoom( probe, running, checkup ) &&
			! dependsOnAny( probe, unsettled, checkup )
		) {
			waiting.delete( probe );
			run( probe, askOne( probe, checkup ), running );
		}
	}
}

/** Leaves out what need not or may not be asked; and then once more, since another one may have waited for it. */
function leaveOut( waiting: Set< Probe >, running: ReadonlyMap< Probe, unknown >, checkup: Checkup ): void {
	const unsettled = byName( [ ...running.keys(), ...waiting ] );
	for ( const probe of waiting ) {
		if ( ! dependsOnAny( probe, unsettled, checkup ) && ! mayAsk( probe, checkup ) ) {
			waiting.delete( probe );
			checkup.notes.leaveOut();
		}
	}
	if ( running.size + waiting.size < unsettled.size ) {
		leaveOut( waiting, running, checkup );
	}
}

/** Whether the probe has to wait for one of these. One that waits for itself is never asked. */
const dependsOnAny = (
	probe: Probe,
	unsettled: ReadonlyMap< string, Probe >,
	{ renewing, young, notes }: Checkup
): boolean =>
	( mayBeRefused( probe ) && renewing !== null ) ||
	( ! ( young && probe.atOnce ) &&
		awaitedBy( probe ).some( ( name ) => {
			const other = unsettled.get( name );
			return other !== undefined && ! ( other.inTurn && probe.early && ! notes.refused );
		} ) ) ||
	( comesLater( probe, notes ) && [ ...unsettled.values() ].some( ( { extra } ) => extra !== true ) );

/** What is told beside the verdict may use up nothing that the verdict needs: where something was refused, it waits for all others. */
const comesLater = ( probe: Probe, { refused }: Checkup[ 'notes' ] ): boolean =>
	probe.extra === true && mayBeRefused( probe ) && refused;

/** What has to be refused is begun behind all others of REST: nothing may be asked of it for a while then. */
const waitsForOthers = ( probe: Probe, waiting: ReadonlySet< Probe >, checkup: Checkup ): boolean =>
	probe.refusalExpected === true &&
	[ ...waiting ].some(
		( other ) =>
			other.refusalExpected !== true &&
			mayBeRefused( other ) &&
			! comesLater( other, checkup.notes ) &&
			! awaitedBy( other ).includes( probe.name )
	);

/** What takes its turn comes behind what is early, and nothing else of REST is begun meanwhile: that is the time for the front page. */
function waitsForTurn(
	probe: Probe,
	running: ReadonlyMap< Probe, unknown >,
	waiting: ReadonlySet< Probe >,
	checkup: Checkup
): boolean {
	const ofRest = [ ...running.keys() ].filter( mayBeRefused );
	const queue = [ ...waiting ];
	if ( probe.inTurn !== true ) {
		const isTaken = ofRest.some( ( { inTurn } ) => inTurn );
		return mayBeRefused( probe )
			? isTaken
			: probe.extra === true && ! isTaken && checkup.renewing === null && queue.some( ( { inTurn } ) => inTurn );
	}
	return (
		ofRest.some( ( { inTurn } ) => inTurn || isZero( probe.target ) ) ||
		queue.find( ( { inTurn } ) => inTurn ) !== probe ||
		( ! checkup.notes.refused && queue.some( ( { early } ) => early ) )
	);
}

/** The names of those whose answers decide whether the probe is asked, or bring what it sends. */
const awaitedBy = remembered( ( { when, identity }: Probe ): readonly string[] =>
	identity === 'fresh-nonce' || identity === 'nonce' ? [ 'ajax', ...namesIn( when ) ] : namesIn( when )
);

/** What is under way may all be refused as well, and even then the budget must not be passed. */
function hasRoom(
	probe: Probe,
	running: ReadonlyMap< Probe, unknown >,
	{ budget, world, renewing }: Checkup
): boolean {
	const atRisk = [ ...running.keys() ].filter( mayBeRefused ).length;
	return (
		running.size + Number( renewing !== null ) < AT_A_TIME &&
		( ! mayBeRefused( probe ) || atRisk < budget.leftFor( probe, world.now() ) )
	);
}

async function askOne( probe: Probe, checkup: Checkup ): Promise< void > {
	const { settings, world, nonces, signal, notes, budget, limits, clock } = checkup;
	notes.begin( probe );
	// Without a pause the request is on its way before anything is drawn.
	if ( mayBeRefused( probe ) && budget.quiet.isOn ) {
		await budget.quiet.over( signal );
	}
	const timeLeft = Math.min( limits.probe, leftUntil( limits.browser, checkup ) );
	if ( timeLeft === 0 ) {
		return notes.end( probe, null );
	}
	const answer = await ask( probe, { settings, world, nonces, signal, timeLeft } );
	if ( signal.aborted ) {
		return;
	}
	const exchange = normalise( answer, probe.target, settings.signatures );
	budget.note( probe, exchange, world.now() );
	clock.note( answer, exchange, world.now() );
	checkup.nonces = { ...checkup.nonces, ...noncesIn( probe, answer ) };
	notes.end( probe, exchange );
}

/** The nonces that an answer brings. */
const noncesIn = ( { name }: Probe, { text }: Answer ): Partial< Nonces > => ( {
	...( name === 'ajax' && isNonce( text ) && { fresh: text } ),
	...( name === 'frontPage' && { front: nonceInPage( text ) } ),
} );
