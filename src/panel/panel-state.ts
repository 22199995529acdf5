import type { Finding } from '../diagnosis/diagnose';
import type { Progress, Run } from '../checkup/run';
import type { ExchangeName } from '../evidence';
import type { Found, SearchProgress } from '../experiments/find';
import type { Settings } from '../settings';

/** What is asked when all probes have answered: from where on something is refused, once more without the culprit, or in search of one. */
export type Experiment =
	| { readonly what: 'further'; readonly asked: number; readonly atMost: number }
	| { readonly what: 'proof'; readonly name: string }
	| { readonly what: 'search'; readonly progress: SearchProgress | null };

/** How a search for whoever did it came out, and which exchange it was about. */
export type Searched = Omit< Found, 'run' > & { readonly about: ExchangeName };

/** What the panel shows. `findings` are those of `run`, or older ones until there is a run. */
export interface PanelState {
	/** Also what `data-rest-health-state` says. */
	readonly phase: 'running' | 'done' | 'stopped' | 'error';
	readonly progress: Progress | null;
	readonly experiment: Experiment | null;
	readonly run: Run | null;
	readonly findings: readonly Finding[];
	/** Null without a search in `run`. */
	readonly searched: Searched | null;
	/** When a run is in hand: since when, ISO 8601. */
	readonly startedAt: string | null;
	/** The result of `run` could not be brought home, so Site Health shows an older one. */
	readonly unkept: boolean;
	/** No checkup began by itself, because enough was refused within the last minute. */
	readonly held: boolean;
	/** Why a checkup could not be finished. */
	readonly problem: string | null;
}

export type Step =
	| { readonly type: 'started'; readonly at: string }
	| { readonly type: 'progressed'; readonly progress: Progress }
	| { readonly type: 'experimenting'; readonly experiment: Experiment }
	| { readonly type: 'finished'; readonly run: Run; readonly findings: readonly Finding[] }
	| {
			readonly type: 'searched';
			readonly run: Run;
			readonly findings: readonly Finding[];
			readonly searched: Searched;
	  }
	| { readonly type: 'unkept' }
	| { readonly type: 'failed'; readonly problem: string };

const AT_REST = { progress: null, experiment: null, unkept: false, held: false, problem: null };

/** Before any run: the stored verdict, else what PHP knows without asking anyone. `mayBegin`: a firewall bears another checkup. */
export const opening = ( { stored, findings, startsByItself }: Settings, mayBegin = true ): PanelState => ( {
	...AT_REST,
	phase: startsByItself && mayBegin ? 'running' : 'done',
	held: startsByItself && ! mayBegin,
	run: null,
	findings: stored?.findings ?? findings,
	searched: null,
	startedAt: null,
} );

/** The reducer. A run in hand leaves the old verdict standing until there is a new one. */
export function next( state: PanelState, step: Step ): PanelState {
	switch ( step.type ) {
		case 'started':
			return { ...state, ...AT_REST, phase: 'running', searched: null, startedAt: step.at };
		case 'progressed':
			return { ...state, progress: step.progress };
		case 'experimenting':
			return { ...state, phase: 'running', experiment: step.experiment, problem: null };
		case 'finished':
			return { ...state, ...AT_REST, phase: step.run.ended, run: step.run, findings: step.findings };
		case 'searched': {
			const { run, findings, searched } = step;
			return { ...state, ...AT_REST, phase: run.ended, run, findings, searched };
		}
		case 'unkept':
			return { ...state, unkept: true };
		case 'failed':
			return { ...state, phase: 'error', progress: null, experiment: null, problem: step.problem };
	}
}

/** Probes are being asked: what is shown below the verdict is still filling in. A search leaves it as it was. */
export const isCollecting = ( { phase, experiment }: PanelState ): boolean =>
	phase === 'running' && experiment?.what !== 'search';

/** Nothing was told of it yet, and an older verdict stands: most checkups are over before that changes, and then nothing on the screen has jumped. */
export const isOnlyBegun = ( { progress, experiment, findings }: PanelState ): boolean =>
	progress === null && experiment === null && findings.length > 0;
