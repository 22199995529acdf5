import { Card } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Progress } from '../checkup/run';
import { probeInHand } from './announcements';
import { Icon } from './icon';

/** What is being done, while it is. */
export const RunningCard = ( { progress }: { readonly progress: Progress | null } ) => (
	<Card as="section" className="rest-health-verdict is-running" aria-labelledby="rest-health-running">
		<div className="rest-health-verdict__say">
			<div className="rest-health-verdict__icon">
				<Icon name="wait" size={ 40 } />
			</div>
			<div>
				<div className="rest-health-verdict__marks">
					<span className="rest-health-badge">{ __( 'Testing', 'rest-health' ) }</span>
				</div>
				<h2 id="rest-health-running">
					{ __( 'Asking this site the same question in different ways', 'rest-health' ) }
				</h2>
				<p>
					{ progress !== null && `${ counted( progress ) } ` }
					{ progress?.asking && (
						<>
							<strong>{ probeInHand( progress.asking ) }</strong>{ ' ' }
						</>
					) }
					{ __( 'Nothing on this site is changed.', 'rest-health' ) }
				</p>
			</div>
		</div>
		<div className="rest-health-progress">
			<ProgressBar value={ progress?.asked ?? 0 } max={ Math.max( progress?.expected ?? 1, 1 ) } />
		</div>
	</Card>
);

const counted = ( { asked, expected }: Progress ): string =>
	/* translators: 1: how many probes have been asked. 2: how many there will be. */
	sprintf( __( 'Probe %1$d of about %2$d.', 'rest-health' ), Math.min( asked + 1, expected ), expected );

/** WordPress has one in its components only since 6.7. */
const ProgressBar = ( { value, max }: { readonly value: number; readonly max: number } ) => (
	<div
		className="rest-health-progress__bar"
		role="progressbar"
		aria-label={ __( 'Checkup', 'rest-health' ) }
		aria-valuemin={ 0 }
		aria-valuemax={ max }
		aria-valuenow={ Math.min( value, max ) }
	>
		<div style={ { inlineSize: `${ ( Math.min( value, max ) / max ) * 100 }%` } } />
	</div>
);
