import type { BrowserFacts, Evidence } from '../evidence';
import { askBrowser } from './ask-browser';
import { askServer } from './ask-server';
import { type Budget, budgetOf } from './budget';
import type { Checkup } from './checkup';
import { Clock } from './clock';
import type { Renewed } from './doors';
import { type Limits, limitsFor } from './limits';
import { Notes } from './notes';
import { compareOrigin } from './origin';
import { ageOf } from './page-age';
import { Policy } from './policy';
import type { Probe } from '../probes/probe';
import type { Progress, Run } from './run';
import { seldom } from './seldom';
import { askTraces } from './traces';
import type { World } from './world';

/** How a checkup is to be done. */
export interface CollectOptions {
	/** The person's stop: it ends the run at once, with the evidence so far. */
	readonly signal: AbortSignal;
	readonly onProgress: ( progress: Progress ) => void;
	/** Whether probes may be asked that a firewall could take for an attack. */
	readonly consented: boolean;
	/** Nobody asked for it: the page was opened. Then what was refused before counts in full. */
	readonly byItself?: boolean;
	/** The page was opened within the last half minute, and not from a cache. */
	readonly young?: boolean;
	/** A new run and a new nonce, which are on their way: what needs neither is asked meanwhile. Never rejects. */
	readonly renewal?: Promise< Renewed >;
	/** When it began, by the world's clock; now, if nothing was done for it before. */
	readonly began?: number;
	readonly limits?: Partial< Limits >;
	/** The page's, unless another one is given. */
	readonly budget?: Budget;
}

/** Asks all probes and writes down what came back. Judges nothing, and never rejects: what fails is evidence. */
export async function collect( settings: Renewed, world: World, options: CollectOptions ): Promise< Run > {
	const progress = seldom( options.onProgress );
	// An experiment is made after the diagnosis, if there is somebody to make it about.
	const probes = settings.probes.filter( ( { by } ) => by !== 'experiment' );
	const allowed = probes.filter( ( { needsConsent } ) => options.consented || needsConsent !== true );
	const notes = new Notes( blank( settings, world ), allowed.length, progress.tell );
	const checkup = begin( settings, world, options, notes );
	checkup.renewing = options.renewal === undefined ? null : take( options.renewal, checkup );
	checkup.budget.begin( options );
	const policy = new Policy( settings, world );
	let server: Promise< void > | null = null;
	const letServerAsk = ( unsettled: readonly Probe[] = [] ) =>
		( server ??= askServer( allowed, checkup, unsettled ) );
	await askBrowser( allowed, checkup, letServerAsk );
	notes.learn( {
		policyBlocks: await policy.end( checkup ),
		...checkup.clock.facts,
		...ageOf( settings.printed, world.navigation(), checkup.clock.ahead ),
		// A browser that was offline for a part of the checkup counts as offline.
		...( ! world.online() && { online: false } ),
	} );
	await letServerAsk();
	await askTraces( checkup );
	progress.end();
	return finish( checkup, probes );
}

/** Goes on with the new run, and with what the server states about itself by now. */
async function take( renewal: Promise< Renewed >, checkup: Checkup ): Promise< void > {
	const settings = await renewal;
	checkup.settings = settings;
	checkup.notes.state( settings.server );
	checkup.notes.learn( { user: userIn( settings ) } );
	checkup.renewing = null;
}

const finish = ( { notes, began, signal, settings, world, nonces }: Checkup, probes: readonly Probe[] ): Run => ( {
	ended: signal.aborted ? 'stopped' : 'done',
	evidence: notes.evidence,
	notTried: probes.map( ( { name } ) => name ).filter( ( name ) => notes.evidence[ name ] === undefined ),
	date: new Date( began ).toISOString(),
	milliseconds: Math.max( 0, Math.round( world.now() - began ) ),
	id: settings.run.id,
	...( nonces.fresh !== null && { freshNonce: nonces.fresh } ),
} );

const begin = ( settings: Renewed, world: World, options: CollectOptions, notes: Notes ): Checkup => ( {
	settings,
	renewing: null,
	traces: null,
	young: options.young === true,
	world,
	signal: options.signal,
	limits: { ...limitsFor( options.consented ), ...options.limits },
	budget: options.budget ?? budgetOf( world ),
	began: options.began ?? world.now(),
	notes,
	clock: new Clock(),
	nonces: { page: settings.nonce, fresh: null, front: null },
} );

const blank = ( { server, urls, ...settings }: Renewed, { origin, online, serviceWorker }: World ): Evidence => ( {
	vantage: 'browser',
	server,
	browser: {
		restOrigin: compareOrigin( urls.index, origin ),
		online: online(),
		policyBlocks: false,
		serviceWorker: serviceWorker(),
		clock: null,
		clockMinutes: null,
		page: null,
		pageMinutes: null,
		user: userIn( settings ),
	},
} );

/** Whether whoever is logged in by now is who opened the page. */
const userIn = ( { user, freshUser }: Pick< Renewed, 'user' | 'freshUser' > ): BrowserFacts[ 'user' ] => {
	if ( freshUser === undefined ) {
		return null;
	}
	return freshUser === user ? 'same' : 'other';
};
