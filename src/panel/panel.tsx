import { memo, useMemo } from '@wordpress/element';
import type { World } from '../checkup/world';
import { toReport } from '../report/report';
import type { Settings } from '../settings';
import { causesIn } from './causes';
import { CheckAsRole } from './check-as-role';
import { CodeList } from './code-list';
import { DeepCheckup } from './deep-checkup';
import { ErrorCard } from './error-card';
import { EvidenceTable } from './evidence-table';
import { FurtherFindings } from './further-findings';
import { Header } from './header';
import { OnePost } from './one-post';
import { isCollecting, isOnlyBegun } from './panel-state';
import type { PanelState } from './panel-state';
import { pathRows } from './path-rows';
import { PathTable } from './path-table';
import { RunningCard } from './running-card';
import { useAnnouncements } from './use-announcements';
import { useCheckup } from './use-checkup';
import type { CheckupControl } from './use-checkup';
import { useFocusOnStop, useFocusOnVerdict, useReportBehind, useStateOn } from './use-root';
import { useLater } from './use-later';
import { Verdicts } from './verdicts';
import { whenLine } from './when';

interface Props {
	readonly settings: Settings;
	readonly world: World;
	/** The element that PHP printed. It carries the state. */
	readonly root: HTMLElement;
}

/** The screen Tools → REST Health: the verdict, and as soon as it stands, what explains it. */
export function Panel( { settings, world, root }: Props ) {
	const { state, start, search, stop } = useCheckup( settings, world );
	const later = useLater( state );
	const running = state.phase === 'running';
	const report = useMemo(
		() =>
			later.run === null || later.phase === 'running' ? null : toReport( later.run, later.findings, settings ),
		[ later, settings ]
	);
	useStateOn( root, running ? 'running' : later.phase );
	useReportBehind( root, report );
	useFocusOnStop( root, running && ! isCollecting( state ) );
	useFocusOnVerdict( root, later.phase, later.run !== null );
	useAnnouncements( state );
	return (
		<>
			<Header
				when={ whenLine( state, settings ) }
				running={ running }
				onRun={ () => start( false ) }
				onStop={ stop }
			/>
			<hr className="wp-header-end" />
			{ running && ! isOnlyBegun( state ) && (
				<RunningCard progress={ state.progress } experiment={ state.experiment } />
			) }
			{ state.problem !== null && <ErrorCard problem={ state.problem } /> }
			<Verdicts { ...{ state, settings } } report={ running ? null : report } onSearch={ search } />
			<Below { ...{ settings, world, start } } state={ later } />
		</>
	);
}

interface BelowProps extends Pick< Props, 'settings' | 'world' > {
	readonly state: PanelState;
	readonly start: CheckupControl[ 'start' ];
}

/** Everything below the verdict explains the verdict. The old one keeps it until there is something new to show. */
const Below = memo(
	( { state, settings, world, start }: BelowProps ) => {
		const { phase, progress, run, findings } = state;
		const collecting = isCollecting( state );
		const evidence = collecting ? progress?.evidence : run?.evidence;
		const causes = collecting ? [] : causesIn( findings );
		const asking = progress?.asking?.name ?? null;
		return (
			<>
				{ evidence && (
					<PathTable
						rows={ pathRows( { evidence, causes, running: collecting, asking } ) }
						running={ collecting }
					/>
				) }
				<FurtherFindings findings={ findings } />
				{ evidence && (
					<EvidenceTable
						{ ...{ evidence, causes, settings } }
						running={ collecting }
						hash={ window.location.hash }
					/>
				) }
				{ run !== null && phase !== 'running' && (
					<DeepCheckup run={ run } settings={ settings } onConsent={ () => start( true ) } />
				) }
				{ ! collecting && <OnePost settings={ settings } world={ world } run={ run } /> }
				{ settings.roles.length > 0 && ! collecting && (
					<CheckAsRole settings={ settings } world={ world } evidence={ run?.evidence ?? null } />
				) }
				{ settings.mayProve && ! collecting && (
					<CodeList settings={ settings } world={ world } evidence={ run?.evidence ?? null } />
				) }
			</>
		);
	},
	( _before, { state } ) => isCollecting( state ) && state.progress === null
);
