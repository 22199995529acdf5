import { renew, throughDoors } from '../checkup/doors';
import { fits, isCount, isRecord } from '../checkup/shapes';
import type { World } from '../checkup/world';
import type { Evidence, OwnerKind } from '../evidence';
import { shapes } from '../in-page';
import type { Settings } from '../settings';

/** Code that can refuse REST requests, which is not to say that it does. */
export interface Suspicion {
	/** "Disable WP REST API 2.6.9". */
	readonly name: string;
	readonly kind: OwnerKind;
	/** File and line. */
	readonly place: string;
	/** The hook or function that was found there. */
	readonly what: string;
}

/** What reading the active code has shown. */
export interface Scan {
	readonly suspects: readonly Suspicion[];
	/** How many files were read, and how many were not because they are too large or time was over. */
	readonly files: number;
	readonly skipped: number;
	/** How many places were found besides. */
	readonly more: number;
	/** PHP cannot read code here: it has no tokenizer. */
	readonly unavailable: boolean;
}

/** Lets PHP read the code; null when no door opened. Never rejects. */
export async function scan( settings: Settings, world: World, evidence: Evidence | null ): Promise< Scan | null > {
	const passage = { timeLeft: PATIENCE, ...( evidence && { evidence } ) };
	const ask = async ( fresh: Settings ) => toScan( await throughDoors( 'scan', {}, fresh, world, passage ) );
	// The nonce of a page that has long been open may have expired.
	return ( await ask( settings ) ) ?? ( await ask( await renew( settings, world ) ) );
}

/** PHP reads for three seconds; a door may be tried in vain before another one opens. In milliseconds. */
const PATIENCE = 15_000;

/** What PHP sends is checked here, at the border. */
export function toScan( data: unknown ): Scan | null {
	const { suspects, files, skipped, more, unavailable } = isRecord( data ) ? data : {};
	return Array.isArray( suspects ) && isCount( files ) && isCount( skipped ) && isCount( more )
		? { suspects: suspects.filter( isSuspicion ), files, skipped, more, unavailable: unavailable === true }
		: null;
}

const isSuspicion = ( value: unknown ): value is Suspicion => fits( value, shapes.suspicion );
