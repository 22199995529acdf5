import { Card } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { Progress } from '../checkup/run';
import { experimenting, probeInHand } from './announcements';
import { Icon } from './icon';
import type { PanelState } from './panel-state';
import { ProgressBar } from './progress-bar';
import { searchCounted } from './search-words';

/** What is being done, while it is. */
export const RunningCard = ( { progress, experiment }: Pick< PanelState, 'progress' | 'experiment' > ) =>
	experiment?.what === 'search' ? (
		<Running
			title={ __( 'Asking again with some plugins left out', 'rest-health' ) }
			bar={
				<ProgressBar
					name={ __( 'Search', 'rest-health' ) }
					value={ experiment.progress?.asked ?? 0 }
					max={ experiment.progress?.expected ?? 1 }
				/>
			}
		>
			<strong>{ searchCounted( experiment.progress ) }</strong>{ ' ' }
			{ __( 'Only these requests are without them; nobody else sees a difference.', 'rest-health' ) }
		</Running>
	) : (
		<Running
			title={ __( 'Asking this site the same question in different ways', 'rest-health' ) }
			bar={
				<ProgressBar
					name={ __( 'Checkup', 'rest-health' ) }
					value={ progress?.asked ?? 0 }
					max={ progress?.expected ?? 1 }
				/>
			}
		>
			{ experiment === null ? (
				<InHand progress={ progress } />
			) : (
				<strong>{ experimenting( experiment ) }</strong>
			) }{ ' ' }
			{ __( 'Nothing on this site is changed.', 'rest-health' ) }
		</Running>
	);

interface RunningProps {
	readonly title: string;
	readonly bar: ReactNode;
	readonly children: ReactNode;
}

const Running = ( { title, bar, children }: RunningProps ) => (
	<Card as="section" className="rest-health-verdict is-running" aria-labelledby="rest-health-running">
		<div className="rest-health-verdict__say">
			<div className="rest-health-verdict__icon">
				<Icon name="wait" size={ 40 } />
			</div>
			<div>
				<div className="rest-health-verdict__marks">
					<span className="rest-health-badge">{ __( 'Testing', 'rest-health' ) }</span>
				</div>
				<h2 id="rest-health-running">{ title }</h2>
				<p>{ children }</p>
			</div>
		</div>
		<div className="rest-health-progress">{ bar }</div>
	</Card>
);

/** The probe in hand, and the how-manieth it is. */
const InHand = ( { progress }: Pick< PanelState, 'progress' > ) =>
	progress === null ? null : (
		<>
			{ counted( progress ) } { progress.asking && <strong>{ probeInHand( progress.asking ) }</strong> }
		</>
	);

const counted = ( { asked, expected }: Progress ): string =>
	/* translators: 1: how many probes have been asked. 2: how many there will be. */
	sprintf( __( 'Probe %1$d of about %2$d.', 'rest-health' ), Math.min( asked + 1, expected ), expected );
