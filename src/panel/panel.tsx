import { useMemo } from '@wordpress/element';
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
import { isCollecting } from './panel-state';
import { pathRows } from './path-rows';
import { PathTable } from './path-table';
import { RunningCard } from './running-card';
import { useAnnouncements } from './use-announcements';
import { useCheckup } from './use-checkup';
import { useFocusOnStop, useFocusOnVerdict, useReportBehind, useStateOn } from './use-root';
import { Verdicts } from './verdicts';
import { whenLine } from './when';

interface Props {
	readonly settings: Settings;
	readonly world: World;
	/** The element that PHP printed. It carries the state. */
	readonly root: HTMLElement;
}

/** The screen Tools → REST Health. Everything below the verdict explains the verdict. */
export function Panel( { settings, world, root }: Props ) {
	const { state, start, search, stop } = useCheckup( settings, world );
	const { phase, progress, experiment, run, findings } = state;
	const running = phase === 'running';
	const collecting = isCollecting( state );
	const report = useMemo(
		() => ( run === null || running ? null : toReport( run, findings, settings ) ),
		[ run, running, findings, settings ]
	);
	useStateOn( root, phase );
	useReportBehind( root, report );
	useFocusOnStop( root, running && ! collecting );
	useFocusOnVerdict( root, phase, run !== null );
	useAnnouncements( state );

	const evidence = collecting ? progress?.evidence : run?.evidence;
	const causes = collecting ? [] : causesIn( findings );
	const asking = progress?.asking?.name ?? null;
	return (
		<>
			<Header
				when={ whenLine( state, settings ) }
				running={ running }
				onRun={ () => start( false ) }
				onStop={ stop }
			/>
			<hr className="wp-header-end" />
			{ running && <RunningCard progress={ progress } experiment={ experiment } /> }
			{ state.problem !== null && <ErrorCard problem={ state.problem } /> }
			<Verdicts state={ state } settings={ settings } report={ report } onSearch={ search } />
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
			{ run !== null && ! running && (
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
}
