import type { Finding } from '../diagnosis/diagnose';
import { said } from '../in-page';
import type { IconName } from './icon';

/** The class that sets four colours for all inside it (style.scss). */
export type Tone = 'is-critical' | 'is-warning' | 'is-info' | 'is-good' | 'is-unsure';

const TONES: Readonly< Record< Finding[ 'severity' ], Tone > > = {
	critical: 'is-critical',
	recommended: 'is-warning',
	intended: 'is-info',
	good: 'is-good',
	undetermined: 'is-unsure',
};

const ICONS: Readonly< Record< Tone, IconName > > = {
	'is-critical': 'cross',
	'is-warning': 'bang',
	'is-info': 'lock',
	'is-good': 'check',
	'is-unsure': 'ask',
};

export const toneOf = ( { severity }: Finding ): Tone => TONES[ severity ];

/** The tone of a refused request in a table: what nobody could explain is still refused. */
export const refusalTone = ( finding: Finding | null ): Tone =>
	finding === null || finding.severity === 'undetermined' ? 'is-critical' : toneOf( finding );

export const iconOf = ( tone: Tone ): IconName => ICONS[ tone ];

/** How bad it is, in words; undefined for good, which needs no mark. */
export const severityWord = ( { severity, action }: Finding ): string | undefined =>
	said.severity[ severity === 'recommended' && action === 'reload' ? 'reload' : severity ];

/** How sure it is, in words; null for what needs no proof. */
export const confidenceWord = ( { severity, confidence }: Finding ): string | null =>
	severity === 'good' || severity === 'undetermined' ? null : confidence && said.confidence[ confidence ];
