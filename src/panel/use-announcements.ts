import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { ended, started, underWay } from './announcements';
import type { PanelState } from './panel-state';
import { causesIn } from './verdicts';

/** At most this often, in milliseconds: a screen reader needs the time to say it. */
const PAUSE = 3000;

/** Tells the live region how the checkup goes. */
export function useAnnouncements( { phase, progress, run, findings, startedAt }: PanelState ): void {
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

	useEffect( () => {
		if ( run !== null && phase !== 'running' ) {
			speak( ended( run, causesIn( findings )[ 0 ] ?? null ) );
		}
	}, [ run, phase, findings ] );
}
