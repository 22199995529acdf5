import type { Finding } from '../diagnosis/diagnose';
import type { WordsOutcome } from '../ladder/words';
import type { IconName } from '../panel/icon';

/** The class that sets four colours for all inside it (style.scss). */
export type Tone = 'is-critical' | 'is-warning' | 'is-info' | 'is-good' | 'is-unsure';

interface Tones {
	readonly severity: Readonly< Record< Finding[ 'severity' ], Tone > >;
	/** Of a search for words. */
	readonly ended: Readonly< Record< WordsOutcome[ 'ended' ], Tone > >;
	readonly icon: Readonly< Record< Tone, IconName > >;
}

export const tones: Tones = {
	severity: {
		critical: 'is-critical',
		recommended: 'is-warning',
		intended: 'is-info',
		good: 'is-good',
		undetermined: 'is-unsure',
	},
	ended: {
		found: 'is-critical',
		rewritten: 'is-critical',
		'too-long': 'is-critical',
		together: 'is-critical',
		banned: 'is-critical',
		'everything-refused': 'is-warning',
		passes: 'is-good',
		unclear: 'is-unsure',
		'not-reached': 'is-unsure',
		stopped: 'is-unsure',
	},
	icon: {
		'is-critical': 'cross',
		'is-warning': 'bang',
		'is-info': 'lock',
		'is-good': 'check',
		'is-unsure': 'ask',
	},
};
