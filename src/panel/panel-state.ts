import type { Finding } from '../diagnosis/diagnose';
import type { Progress, Run } from '../checkup/run';
import type { Settings } from '../settings';

/** What the panel shows. `findings` are those of `run`, or older ones until there is a run. */
export interface PanelState {
	/** Also what `data-rest-health-state` says. */
	readonly phase: 'running' | 'done' | 'stopped' | 'error';
	readonly progress: Progress | null;
	readonly run: Run | null;
	readonly findings: readonly Finding[];
	/** When a run is in hand: since when, ISO 8601. */
	readonly startedAt: string | null;
	/** The result of `run` could not be brought home, so Site Health shows an older one. */
	readonly unkept: boolean;
	/** Why a checkup could not be finished. */
	readonly problem: string | null;
}

export type Step =
	| { readonly type: 'started'; readonly at: string }
	| { readonly type: 'progressed'; readonly progress: Progress }
	| { readonly type: 'finished'; readonly run: Run; readonly findings: readonly Finding[] }
	| { readonly type: 'unkept' }
	| { readonly type: 'failed'; readonly problem: string };

/** Before any run: the stored verdict, else what PHP knows without asking anyone. */
export const opening = ( { stored, findings, startsByItself }: Settings ): PanelState => ( {
	phase: startsByItself ? 'running' : 'done',
	progress: null,
	run: null,
	findings: stored?.findings ?? findings,
	startedAt: null,
	unkept: false,
	problem: null,
} );

/** The reducer. A run in hand leaves the old verdict standing until there is a new one. */
export function next( state: PanelState, step: Step ): PanelState {
	switch ( step.type ) {
		case 'started':
			return { ...state, phase: 'running', progress: null, startedAt: step.at, unkept: false, problem: null };
		case 'progressed':
			return { ...state, progress: step.progress };
		case 'finished':
			return { ...state, phase: step.run.ended, progress: null, run: step.run, findings: step.findings };
		case 'unkept':
			return { ...state, unkept: true };
		case 'failed':
			return { ...state, phase: 'error', progress: null, problem: step.problem };
	}
}
