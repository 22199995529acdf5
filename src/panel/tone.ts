import { __ } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
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

/** How bad it is, in words; null for good, which needs no mark. */
export function severityWord( { severity, action }: Finding ): string | null {
	switch ( severity ) {
		case 'critical':
			return __( 'Critical', 'rest-health' );
		case 'recommended':
			// What a reload cures is not on the site.
			return action === 'reload'
				? __( 'Only this browser tab', 'rest-health' )
				: __( 'Recommended', 'rest-health' );
		case 'intended':
			return __( 'Looks intended', 'rest-health' );
		case 'undetermined':
			return __( 'Cannot tell yet', 'rest-health' );
		case 'good':
			return null;
	}
}

/** How sure it is, in words; null for what needs no proof. */
export function confidenceWord( { severity, confidence }: Finding ): string | null {
	if ( severity === 'good' || severity === 'undetermined' || confidence === null ) {
		return null;
	}
	return confidence === 'proven' ? __( 'Proven', 'rest-health' ) : __( 'Very likely', 'rest-health' );
}
