import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { ended, experimenting, started, underWay } from './announcements';
import type { PanelState } from './panel-state';
import { causesIn } from './causes';

/** At most this often, in milliseconds: a screen reader needs the time to say it. */
const PAUSE = 3000;

/** Tells the live region how the checkup goes. */
export function useAnnouncements( {
	phase,
	progress,
	experiment,
	run,
	findings,
	searched,
	startedAt,
}: PanelState ): void {
	const last = useRef( 0 );

	useEffect( () => {
		if ( startedAt !== null ) {
			last.current = performance.now();
			speak( started() );
		}
	}, [ startedAt ] );

	useEffect( () => {
		const words = progress === null ? null : underWay( progress );
		if ( words !== null && performance.now() - last.current > PAUSE ) {
			last.current = performance.now();
			speak( words );
		}
	}, [ progress ] );

	// The first words of an experiment are never left out: something else than probes is asked from here on.
	const begun = useRef< string | null >( null );
	useEffect( () => {
		const isNew = begun.current !== ( experiment?.what ?? null );
		begun.current = experiment?.what ?? null;
		if ( experiment !== null && ( isNew || performance.now() - last.current > PAUSE ) ) {
			last.current = performance.now();
			speak( experimenting( experiment ) );
		}
	}, [ experiment ] );

	useEffect( () => {
		if ( run !== null && phase !== 'running' ) {
			speak( ended( run, causesIn( findings )[ 0 ] ?? null, searched ) );
		}
	}, [ run, phase, findings, searched ] );
}
