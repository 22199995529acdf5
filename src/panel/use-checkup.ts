import { useCallback, useEffect, useReducer, useRef, useState } from '@wordpress/element';
import { mayBeginByItself } from '../checkup/budget';
import { renew } from '../checkup/doors';
import { pause } from '../checkup/pause';
import type { World } from '../checkup/world';
import type { Evidence, ExchangeName } from '../evidence';
import type { Settings } from '../settings';
import { next, opening } from './panel-state';
import type { PanelState } from './panel-state';
import { runCheckup } from './run-checkup';
import type { Hand } from './run-checkup';
import { runSearch } from './run-search';

/** The checkup in hand, and what a person can do to it. */
export interface CheckupControl {
	readonly state: PanelState;
	/** With consent it also asks what a firewall may take for an attack. */
	readonly start: ( consented: boolean ) => void;
	/** Looks for whoever is behind that exchange. The person was told what happens. */
	readonly search: ( about: ExchangeName ) => void;
	readonly stop: () => void;
}

/** The server forgets a run after ten minutes, and a search needs time too. In milliseconds. */
const YOUNG = 420_000;

/** The page's own tokens are good for a minute and for one use. In milliseconds, and with time left to use them. */
const FRESH = 30_000;

const A_SECOND = 1_000;

interface Wanted {
	readonly consented: boolean;
	/** Nobody asked for it: the page was opened. */
	readonly byItself?: boolean;
	/** The page was opened just now. */
	readonly young?: boolean;
	/** With new tokens and a new nonce. */
	readonly renewed: boolean;
}

/** Runs checkups, the first by itself when no young result stands and not too much was refused just now, and searches after them: never two at once. */
export function useCheckup( settings: Settings, world: World ): CheckupControl {
	const [ opened ] = useState( world.now );
	const [ mayBegin ] = useState( () => mayBeginByItself( world, opened ) );
	const begins = settings.startsByItself && mayBegin;
	const [ state, dispatch ] = useReducer( next, settings, ( printed ) => opening( printed, mayBegin ) );
	const controller = useRef< AbortController | null >( null );
	/** Those that the last checkup was done with: its run and its nonce. */
	const used = useRef( settings );
	/** What the last checkup found out about this site. */
	const known = useRef< Evidence | undefined >( undefined );

	const onShown = useRef( () => {} );
	useEffect( () => onShown.current(), [ state.run ] );
	/** A page that is shown no more draws nothing. */
	const shown = useCallback(
		() =>
			Promise.race( [
				new Promise< void >( ( resolve ) => ( onShown.current = resolve ) ),
				pause( A_SECOND, new AbortController().signal ),
			] ),
		[]
	);

	const inHand = useCallback(
		async ( work: ( hand: Hand ) => Promise< unknown > ) => {
			controller.current?.abort();
			const mine = new AbortController();
			controller.current = mine;
			const tell: Hand[ 'tell' ] = ( step ) => controller.current === mine && dispatch( step );
			try {
				await work( { signal: mine.signal, tell, shown } );
			} catch ( error ) {
				tell( { type: 'failed', problem: error instanceof Error ? error.message : String( error ) } );
			}
		},
		[ shown ]
	);

	const checkup = useCallback(
		async ( { renewed, ...wanted }: Wanted, hand: Hand ) => {
			// From here on: new tokens are part of the thirty seconds that are promised.
			const began = world.now();
			hand.tell( { type: 'started', at: new Date( began ).toISOString() } );
			const renewal = renewed ? renew( settings, world, hand.signal, known.current ) : null;
			void renewal?.then( ( fresh ) => ( used.current = fresh ) );
			const wish = { ...wanted, began, ...( renewal && { renewal } ) };
			const done = await runCheckup( settings, world, wish, hand );
			known.current = done.evidence;
			return done;
		},
		[ settings, world ]
	);

	const start = useCallback(
		( consented: boolean, byItself = false ) => {
			// By both: a page may come from a cache, and the two clocks may differ.
			const age = Math.max( world.now() - opened, Math.abs( world.now() - 1000 * settings.printed ) );
			const young = age < FRESH;
			const renewed = controller.current !== null || ! ( byItself || young );
			void inHand( ( hand ) => checkup( { consented, byItself, young, renewed }, hand ) );
		},
		[ settings, world, opened, checkup, inHand ]
	);

	const { run } = state;
	const search = useCallback(
		( about: ExchangeName ) => {
			void inHand( async ( hand ) => {
				const young = run !== null && world.now() - Date.parse( run.date ) < YOUNG ? run : null;
				await runSearch(
					young ?? ( await checkup( { consented: false, renewed: true }, hand ) ),
					about,
					used.current,
					world,
					hand
				);
			} );
		},
		[ run, world, checkup, inHand ]
	);

	useEffect( () => {
		if ( begins ) {
			start( false, true );
		}
		return () => controller.current?.abort();
	}, [ begins, start ] );

	const stop = useCallback( () => controller.current?.abort(), [] );
	return { state, start, search, stop };
}
