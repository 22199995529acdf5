import { speak } from '@wordpress/a11y';
import { useCallback, useState } from '@wordpress/element';
import type { World } from '../checkup/world';
import type { Evidence } from '../evidence';
import type { Settings } from '../settings';
import { scan } from './scan';
import type { Scan } from './scan';
import { scanSummary } from './scan-words';

/** What is known of the code. `failed`: PHP did not answer. */
export type ScanState = 'unread' | 'reading' | 'failed' | Scan;

/** Reads the code when somebody asks for it. */
export function useScan( settings: Settings, world: World, evidence: Evidence | null ): [ ScanState, () => void ] {
	const [ state, setState ] = useState< ScanState >( 'unread' );
	const read = useCallback( async () => {
		setState( 'reading' );
		const seen = ( await scan( settings, world, evidence ) ) ?? 'failed';
		setState( seen );
		speak( scanSummary( seen ) );
	}, [ settings, world, evidence ] );
	return [ state, useCallback( () => void read(), [ read ] ) ];
}
