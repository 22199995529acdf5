import { __, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { ExchangeName } from '../evidence';
import type { Report } from '../report/report';
import type { Settings } from '../settings';
import { causesIn } from './causes';
import { undetermined } from './messages';
import type { PanelState } from './panel-state';
import { ReportActions } from './report-actions';
import { VerdictCard } from './verdict-card';

interface Props {
	readonly state: PanelState;
	readonly settings: Settings;
	/** Null without a run, and while one is in hand. */
	readonly report: Report | null;
	readonly onSearch: ( about: ExchangeName ) => void;
}

/** One card for each independent fault; never none after a run. */
export function Verdicts( { state, settings, report, onSearch }: Props ) {
	const causes = causesIn( state.findings ).filter(
		( { severity } ) => state.phase !== 'stopped' || isCause( severity )
	);
	const old = state.phase === 'running' || state.phase === 'error';
	const cards = causes.length > 0 || old ? causes : [ undetermined( state ) ];
	return (
		<div className="rest-health-verdicts">
			{ cards.map( ( finding, place ) => (
				<VerdictCard
					key={ finding.id }
					finding={ finding }
					settings={ settings }
					marks={ marksFor( state, settings, place, cards.length ) }
					first={ place === 0 }
					old={ old }
					evidence={ state.run?.evidence ?? null }
					date={ ( state.run ?? settings.stored )?.date ?? null }
					searched={ state.searched }
					onSearch={ onSearch }
				>
					{ place === 0 && report !== null && <ReportActions report={ report } /> }
					{ place === 0 && state.phase === 'done' && state.run === null && <NotKept /> }
				</VerdictCard>
			) ) }
		</div>
	);
}

/** After a stop only what names somebody stands: half of the answers make nothing healthy, and nothing a riddle. */
const isCause = ( severity: Finding[ 'severity' ] ): boolean => severity !== 'good' && severity !== 'undetermined';

/** Of a checkup before this page was opened only the verdict is there. */
const NotKept = () => (
	<div className="rest-health-actions">
		<p>
			{ __(
				'Only the verdict of that checkup was kept. Run it again to see the evidence and to copy a report.',
				'rest-health'
			) }
		</p>
	</div>
);

function marksFor(
	{ phase, run, experiment }: PanelState,
	{ stored }: Settings,
	place: number,
	count: number
): readonly string[] {
	const fault =
		count > 1
			? /* translators: 1: number of the card. 2: number of cards. */
				[ sprintf( __( '%1$d of %2$d', 'rest-health' ), place + 1, count ) ]
			: [];
	if ( phase === 'stopped' ) {
		return [ ...fault, __( 'Testing stopped', 'rest-health' ) ];
	}
	if ( phase === 'done' ) {
		return fault;
	}
	if ( experiment?.what === 'search' ) {
		return [ ...fault, __( 'Before this search', 'rest-health' ) ];
	}
	return [
		...fault,
		run === null && stored !== null ? stored.shownDate : __( 'Before this checkup', 'rest-health' ),
	];
}
