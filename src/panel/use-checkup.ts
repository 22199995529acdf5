import { useCallback, useEffect, useReducer, useRef } from '@wordpress/element';
import { diagnose } from '../diagnosis/diagnose';
import { collect } from '../checkup/collect';
import { postResult, renew } from '../checkup/doors';
import type { World } from '../checkup/world';
import type { Settings } from '../settings';
import { next, opening } from './panel-state';
import type { PanelState } from './panel-state';

/** The checkup in hand, and the two things a person can do to it. */
export interface CheckupControl {
	readonly state: PanelState;
	/** With consent it also asks what a firewall may take for an attack. */
	readonly start: ( consented: boolean ) => void;
	readonly stop: () => void;
}

/** Runs checkups: the first by itself when no young result stands, and never two at once. */
export function useCheckup( settings: Settings, world: World ): CheckupControl {
	const [ state, dispatch ] = useReducer( next, settings, opening );
	const controller = useRef< AbortController | null >( null );

	const start = useCallback(
		async ( consented: boolean ) => {
			const again = controller.current !== null;
			controller.current?.abort();
			const mine = new AbortController();
			controller.current = mine;
			const isMine = () => controller.current === mine;
			// From here on: a new token is part of the thirty seconds that are promised.
			const began = world.now();
			dispatch( { type: 'started', at: new Date( began ).toISOString() } );
			try {
				// The page's token is good for a minute, so every run but the first brings its own.
				const fresh =
					again || ! settings.startsByItself ? await renew( settings, world, mine.signal ) : settings;
				const run = await collect( fresh, world, {
					signal: mine.signal,
					consented,
					began,
					onProgress: ( progress ) => isMine() && dispatch( { type: 'progressed', progress } ),
				} );
				if ( ! isMine() ) {
					return;
				}
				const findings = diagnose( run.evidence, settings.rules );
				dispatch( { type: 'finished', run, findings } );
				const ids = findings.map( ( { id } ) => id );
				const kept = run.ended !== 'done' || ( await postResult( fresh, world, run, ids, mine.signal ) );
				if ( ! kept && isMine() ) {
					dispatch( { type: 'unkept' } );
				}
			} catch ( error ) {
				if ( isMine() ) {
					dispatch( { type: 'failed', problem: error instanceof Error ? error.message : String( error ) } );
				}
			}
		},
		[ settings, world ]
	);

	useEffect( () => {
		if ( settings.startsByItself ) {
			void start( false );
		}
		return () => controller.current?.abort();
	}, [ settings, start ] );

	const stop = useCallback( () => controller.current?.abort(), [] );
	return { state, start: useCallback( ( consented ) => void start( consented ), [ start ] ), stop };
}
