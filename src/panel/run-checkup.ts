import { collect } from '../checkup/collect';
import { postResult, type Renewed } from '../checkup/doors';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import { diagnose, type Finding } from '../diagnosis/diagnose';
import { prove } from '../experiments/prove';
import { askFurther } from '../ladder/further';
import type { Settings } from '../settings';
import { causesIn } from './causes';
import { suspectIn } from './culprit';
import type { Step } from './panel-state';

/** How the panel follows what is being done, and ends it. */
export interface Hand {
	readonly signal: AbortSignal;
	/** Nobody listens any more as soon as something else was begun. */
	readonly tell: ( step: Step ) => void;
	/** Waits until what was told last stands on the screen: a verdict comes before it is brought home. */
	readonly shown?: () => Promise< void >;
}

/** What a checkup is to do. */
interface Wish {
	/** Ask also what a firewall may take for an attack. */
	readonly consented: boolean;
	/** Nobody asked for it: the page was opened. */
	readonly byItself?: boolean;
	/** The page was opened just now. */
	readonly young?: boolean;
	/** When it began, by the world's clock. */
	readonly began: number;
	/** A new run and a new nonce, on their way; without it those of the page are used. */
	readonly renewal?: Promise< Renewed >;
}

/** Collects, asks on where somebody agreed to it, judges, asks once more without whoever was seen doing it, judges again, and brings the result home. */
export async function runCheckup( printed: Settings, world: World, wish: Wish, hand: Hand ): Promise< Run > {
	const { signal, tell } = hand;
	const run = await collect( printed, world, {
		...wish,
		signal,
		onProgress: ( progress ) => tell( { type: 'progressed', progress } ),
	} );
	const settings = ( await wish.renewal ) ?? printed;
	const further = wish.consented
		? await askFurther( run, settings, world, { signal, onAsking: asking( tell ) } )
		: run;
	const found = diagnose( further.evidence, settings.rules );
	const proven = await proved( further, found, settings, world, hand );
	const findings = proven === further ? found : diagnose( proven.evidence, settings.rules );
	tell( { type: 'finished', run: proven, findings } );
	await hand.shown?.();
	await bringHome( proven, findings, settings, world, hand );
	return proven;
}

const asking =
	( tell: Hand[ 'tell' ] ) =>
	( asked: number, atMost: number ): void =>
		tell( { type: 'experimenting', experiment: { what: 'further', asked, atMost } } );

/** The run with a counter-experiment, where somebody was seen doing it and this user may make one. */
async function proved(
	run: Run,
	findings: readonly Finding[],
	settings: Settings,
	world: World,
	{ signal, tell }: Hand
): Promise< Run > {
	const suspect = suspectIn( causesIn( findings ), run.evidence );
	if ( suspect === null || ! settings.mayProve || run.ended !== 'done' ) {
		return run;
	}
	// What acts while it is loaded hangs on no hook, and is not taken off one.
	if ( suspect.hook !== null ) {
		tell( { type: 'experimenting', experiment: { what: 'proof', name: suspect.name } } );
	}
	const proven = await prove( run, suspect.about, settings, world, { role: suspect.role, signal } );
	return signal.aborted ? { ...proven, ended: 'stopped' } : proven;
}

/** Lets Site Health know, also of a run whose search was stopped. The run itself is none the worse when that fails. */
export async function bringHome(
	run: Run,
	findings: readonly Finding[],
	settings: Settings,
	world: World,
	{ tell }: Hand
): Promise< void > {
	const ids = findings.map( ( { id } ) => id );
	const kept = run.ended !== 'done' || ( await postResult( settings, world, run, ids ) );
	if ( ! kept ) {
		tell( { type: 'unkept' } );
	}
}
