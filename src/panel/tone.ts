import type { Finding } from '../diagnosis/diagnose';
import { said, tones } from '../in-page';
import type { Tone } from '../in-page/tones';
import type { IconName } from './icon';

export const toneOf = ( { severity }: Finding ): Tone => tones.severity[ severity ];

/** The tone of a refused request in a table: what nobody could explain is still refused. */
export const refusalTone = ( finding: Finding | null ): Tone =>
	finding === null || finding.severity === 'undetermined' ? 'is-critical' : toneOf( finding );

export const iconOf = ( tone: Tone ): IconName => tones.icon[ tone ];

/** How bad it is, in words; null for good, which needs no mark. */
export const severityWord = ( { severity, action }: Finding ): string | null =>
	said.severity[ severity === 'recommended' && action === 'reload' ? 'reload' : severity ] ?? null;

/** How sure it is, in words; null for what needs no proof. */
export const confidenceWord = ( { severity, confidence }: Finding ): string | null =>
	severity === 'good' || severity === 'undetermined' ? null : confidence && said.confidence[ confidence ];
