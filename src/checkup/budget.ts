import { remembered } from '../diagnosis/remembered';
import type { Exchange } from '../evidence';
import { isOfRest, type Probe } from '../probes/probe';
import { Quiet } from './quiet';
import type { World } from './world';

/** How many refusals a firewall is asked to bear, whatever they are about, and for how long it may remember them. */
const LIMIT = 5;
const WINDOW = 60_000;
/** With the person's consent, who was told that a firewall may take offence. */
const CONSENTED = 12;
/** So many are kept back for the request that proves it. */
const PROOF = 1;
/** Who presses Run again wants an answer, and so many questions give one: the index, a login, without permalinks, a new nonce. */
const AT_LEAST = 4;
/** So many are kept back besides when something is asked beside the verdict. */
const RESERVE = 1;
/** And so many when something is asked that needs consent: for the control behind it, which tells a ban from a rule. */
const CONTROL = 1;

/**
 * Counts refused requests. One for the whole life of a page, and kept in the browser: a firewall does not know where one checkup or one page ends and
 * the next begins.
 */
export class Budget {
	private own: readonly number[] = [];
	private inThisRun = 0;
	private limit = LIMIT;
	private atLeast = AT_LEAST;
	private doorRefused = -Infinity;

	constructor(
		private readonly memory: World[ 'memory' ] = { read: () => null, write: () => {} },
		readonly quiet = new Quiet()
	) {}

	/** A checkup begins: because somebody wants it, or because a page was opened. */
	begin( { consented = false, byItself = false } = {} ): void {
		this.inThisRun = 0;
		this.limit = consented ? CONSENTED : LIMIT;
		this.atLeast = byItself ? 0 : AT_LEAST;
	}

	/** How many more may be refused at this moment, the proof apart. */
	left( now: number ): number {
		return Math.max( this.limit - PROOF - this.remembered( now ), this.atLeast - this.inThisRun );
	}

	/** How many more may be refused when this probe is asked. What is told beside the verdict may not use up what the verdict needs. */
	leftFor( { extra, needsConsent, usesProof }: Probe, now: number ): number {
		if ( usesProof === true ) {
			return this.left( now ) + PROOF;
		}
		if ( extra === true ) {
			return this.limit - PROOF - RESERVE - this.remembered( now );
		}
		return this.left( now ) - ( needsConsent === true ? CONTROL : 0 );
	}

	/** Whether nothing more may be refused at this moment, not even the proof. */
	isUsedUp( now: number ): boolean {
		return this.left( now ) + PROOF <= 0;
	}

	/** Whether a whole checkup may be made without anybody asking for it. */
	mayBegin( now: number ): boolean {
		return LIMIT - this.remembered( now ) >= AT_LEAST;
	}

	/** Writes down what came of the probe. A time-out is no refusal. */
	note( probe: Probe, exchange: Exchange, now: number ): void {
		if ( mayBeRefused( probe ) && exchange.outcome === 'answered' && ! exchange.passed ) {
			this.refuse( now );
		}
	}

	/** A request was refused that asked for something of REST. */
	refuse( now: number ): void {
		this.inThisRun++;
		this.own = [ ...this.within( now ), now ];
		this.memory.write( JSON.stringify( this.own ) );
		this.quiet.begin();
	}

	/** A door in the REST API was refused. It is not knocked at again for a while. */
	refuseDoor( now: number ): void {
		this.refuse( now );
		this.doorRefused = now;
	}

	doorIsShut( now: number ): boolean {
		return now - this.doorRefused < WINDOW;
	}

	private remembered( now: number ): number {
		return this.within( now ).length;
	}

	/** Also what another page of this browser has written down; a moment that is yet to come is of a clock that was set. */
	private within( now: number ): readonly number[] {
		return ( momentsIn( this.memory.read() ) ?? this.own ).filter(
			( moment ) => moment <= now && now - moment < WINDOW
		);
	}
}

/** What the browser keeps may have been written by anybody. It is looked at before each probe, and changes with a refusal only. */
const momentsIn = remembered( ( text: string | null ): readonly number[] | null => {
	try {
		const moments: unknown = JSON.parse( text ?? 'null' );
		return Array.isArray( moments ) && moments.every( Number.isFinite ) ? moments.slice( -100 ) : null;
	} catch {
		return null;
	}
} );

/** Whether the probe can use up the budget. One that has to be refused does: a firewall does not know what was to be. */
export const mayBeRefused = ( { target }: Probe ): boolean => isOfRest( target );

const budgets = new WeakMap< World, Budget >();

/** The budget of a page. */
export function budgetOf( world: World ): Budget {
	const budget = budgets.get( world ) ?? new Budget( world.memory );
	budgets.set( world, budget );
	return budget;
}

/**
 * Whether a checkup may begin by itself when a page is opened: while fewer than four more may be refused, it waits to be asked for.
 *
 * @param world The browser.
 * @param now   By its clock.
 */
export const mayBeginByItself = ( world: World, now: number ): boolean => budgetOf( world ).mayBegin( now );
