import { ask } from '../checkup/ask';
import { budgetOf } from '../checkup/budget';
import { type Renewed, throughDoors } from '../checkup/doors';
import { defaultLimits } from '../checkup/limits';
import type { Nonces } from '../checkup/nonces';
import { normalise } from '../checkup/normalise';
import type { Run } from '../checkup/run';
import { fetchTraces, traceIn, type Traces } from '../checkup/traces';
import type { World } from '../checkup/world';
import type { Role } from '../diagnosis/conditions';
import type { Exchange, ExchangeName, Trace } from '../evidence';
import type { Probe } from '../probes/probe';
import { type Minted, type Ticket, toMinted } from './minted';

/** Told whenever a request is asked. */
export interface SearchProgress {
	readonly asked: number;
	/** About how many there will be. */
	readonly expected: number;
}

/** What an enquiry is about, and in which world. */
export interface Matter {
	readonly run: Run;
	readonly about: ExchangeName;
	readonly way: Probe;
	readonly settings: Renewed;
	readonly world: World;
	/** Ends it: everything below then throws. */
	readonly signal: AbortSignal;
	readonly onAsking?: ( progress: SearchProgress ) => void;
}

/** Asks one refused request again and again, in its own way, with this or that left out of it. */
export class Enquiry {
	/** How many were asked. */
	requests = 0;
	/** About how many there will be. */
	expected = 2;

	constructor( readonly matter: Matter ) {}

	/**
	 * Has PHP make the keys to the next requests; null when it does not.
	 * @param wish          Whom to leave out. Those whom the trace of `about` names as refusing, unless it says something else.
	 * @param wish.role     Whoever it names as doing this.
	 * @param wish.slot     Those whom the trace in this slot names.
	 * @param wish.leaveOut Those with these ids.
	 * @param wish.both     With ids: the key to the control as well.
	 */
	async mint( wish: {
		role?: Role;
		slot?: string;
		leaveOut?: readonly string[];
		both?: true;
	} ): Promise< Minted | null > {
		const { about, settings, world, signal } = this.matter;
		const body = { run: this.id(), about, ...wish };
		const data = await throughDoors( 'experiment', body, settings, world, this.passage() );
		signal.throwIfAborted();
		return toMinted( data );
	}

	/** Asks one request. The refusals are written down for the next checkup; they do not end the enquiry. */
	async ask( name: 'withoutSuspect' | 'withSuspect', { token }: Ticket ): Promise< Exchange > {
		const { way, world, signal, onAsking } = this.matter;
		await budgetOf( world ).quiet.over( signal );
		signal.throwIfAborted();
		this.requests++;
		onAsking?.( { asked: this.requests, expected: this.expected } );
		const probe = { ...way, name };
		const settings = { ...this.matter.settings, run: { id: this.id(), tokens: { [ name ]: token } } };
		const asking = { settings, world, nonces: this.nonces(), signal, timeLeft: defaultLimits.probe };
		const exchange = normalise( await ask( probe, asking ), probe.target, settings.signatures );
		signal.throwIfAborted();
		budgetOf( world ).note( probe, exchange, world.now() );
		return exchange;
	}

	/** What WordPress saw of the requests so far; null when it cannot be asked. */
	traces(): Promise< Traces | null > {
		const { settings, world } = this.matter;
		return fetchTraces( this.id(), settings, world, { ...this.passage(), timeLeft: defaultLimits.traces } );
	}

	/**
	 * What the early witness saw of one request that was just refused. It writes when PHP has finished, which can be a moment
	 * after the answer came: a trace that is not the early one's is fetched once more.
	 */
	async trace( slot: string ): Promise< Trace | null > {
		const { world, signal } = this.matter;
		const trace = traceIn( await this.traces(), slot );
		if ( trace !== null && ! trace.early ) {
			await budgetOf( world ).quiet.over( signal );
		}
		const settled = trace === null || trace.early ? trace : traceIn( await this.traces(), slot );
		signal.throwIfAborted();
		return settled;
	}

	/** How control data gets through. */
	passage() {
		const { run, signal } = this.matter;
		return { signal, evidence: run.evidence, nonce: this.nonces().fresh };
	}

	private id(): string {
		return this.matter.run.id ?? this.matter.settings.run.id;
	}

	nonces(): Nonces {
		const { run, settings } = this.matter;
		return { page: settings.nonce, fresh: run.freshNonce ?? settings.freshNonce ?? null };
	}
}
