import { useMemo } from '@wordpress/element';
import type { World } from '../checkup/world';
import { toReport } from '../report/report';
import type { Settings } from '../settings';
import { DeepCheckup } from './deep-checkup';
import { ErrorCard } from './error-card';
import { EvidenceTable } from './evidence-table';
import { FurtherFindings } from './further-findings';
import { Header } from './header';
import { pathRows } from './path-rows';
import { PathTable } from './path-table';
import { RunningCard } from './running-card';
import { useAnnouncements } from './use-announcements';
import { useCheckup } from './use-checkup';
import { useFocusOnVerdict, useReportBehind, useStateOn } from './use-root';
import { causesIn, Verdicts } from './verdicts';
import { whenLine } from './when';

interface Props {
	readonly settings: Settings;
	readonly world: World;
	/** The element that PHP printed. It carries the state. */
	readonly root: HTMLElement;
}

/** The screen Tools → REST Health. Everything below the verdict explains the verdict. */
export function Panel( { settings, world, root }: Props ) {
	const { state, start, stop } = useCheckup( settings, world );
	const { phase, progress, run, findings } = state;
	const running = phase === 'running';
	const report = useMemo(
		() => ( run === null || running ? null : toReport( run, findings, settings ) ),
		[ run, running, findings, settings ]
	);
	useStateOn( root, phase );
	useReportBehind( root, report );
	useFocusOnVerdict( root, phase, run !== null );
	useAnnouncements( state );

	const evidence = running ? progress?.evidence : run?.evidence;
	const causes = running ? [] : causesIn( findings );
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
			{ running && <RunningCard progress={ progress } /> }
			{ state.problem !== null && <ErrorCard problem={ state.problem } /> }
			<Verdicts state={ state } settings={ settings } report={ report } />
			{ evidence && <PathTable rows={ pathRows( { evidence, causes, running, asking } ) } running={ running } /> }
			<FurtherFindings findings={ findings.filter( ( { explainedBy } ) => explainedBy !== null ) } />
			{ evidence && (
				<EvidenceTable { ...{ evidence, causes, settings, running } } hash={ window.location.hash } />
			) }
			{ run !== null && ! running && (
				<DeepCheckup run={ run } settings={ settings } onConsent={ () => start( true ) } />
			) }
		</>
	);
}
