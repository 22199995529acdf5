import { __ } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { PanelState } from './panel-state';

/** What is said when no cause is named: stopped too early, or no rule holds. What is known so far is kept. */
export const undetermined = ( { phase, findings }: PanelState ): Finding => ( {
	id: 'undetermined',
	severity: 'undetermined',
	confidence: null,
	layer: null,
	property: null,
	title:
		phase === 'stopped'
			? __( 'The checkup was stopped before it could tell', 'rest-health' )
			: __( 'This site has not told enough for a verdict', 'rest-health' ),
	explanation:
		phase === 'stopped'
			? __( 'What was asked until then is shown below. Nothing on this site was changed.', 'rest-health' )
			: __( 'No cause that REST Health knows fits what came back.', 'rest-health' ),
	fix: __( 'Run the checkup again and let it finish; it takes half a minute at most.', 'rest-health' ),
	action: null,
	snippet: null,
	letter: null,
	log: null,
	who: null,
	where: null,
	affected: null,
	culprit: null,
	actor: null,
	remarks: findings.find( ( { severity } ) => severity === 'undetermined' )?.remarks ?? [],
	shownBy: [],
	explainedBy: null,
	because: null,
} );
