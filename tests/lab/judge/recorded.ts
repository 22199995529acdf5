import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './results';
import type { Result } from './results';

/** What a run of the whole lab said, as it is committed. */
export interface Recorded {
	readonly wordpress: string;
	/** When the first and the last fault was judged, ISO 8601 in UTC. */
	readonly from: string;
	readonly until: string;
	/** By name. */
	readonly versions: Readonly< Record< string, string > >;
	/** By id. */
	readonly results: readonly Omit< Result, 'wordpress' | 'date' >[];
}

const folder = join( __dirname, '../results' );

/** The results that the lab left of one WordPress, by id. */
export function leftOf( wordpress: string ): Result[] {
	const left = join( resultsFolder, wordpress );
	const names = existsSync( left ) ? readdirSync( left ) : [];
	return names.sort().map( ( name ) => JSON.parse( readFileSync( join( left, name ), 'utf8' ) ) );
}

/** The versions of WordPress of which the lab left results. */
export const leftVersions = (): string[] => ( existsSync( resultsFolder ) ? readdirSync( resultsFolder ).sort() : [] );

/** Writes what is committed: a line for each fault, so that a change shows which verdict became another one. */
export function record( { results, ...head }: Recorded ): void {
	const lines = results.map( ( one ) => `\t\t${ JSON.stringify( one ) }` ).join( ',\n' );
	const text = JSON.stringify( { ...head, results: [] }, null, '\t' ).replace(
		/"results": \[\]/,
		() => `"results": [\n${ lines }\n\t]`
	);
	mkdirSync( folder, { recursive: true } );
	writeFileSync( join( folder, `${ head.wordpress }.json` ), `${ text }\n` );
}

/** Everything that is committed, the oldest WordPress first. */
export const allRecorded = (): Recorded[] =>
	( existsSync( folder ) ? readdirSync( folder ) : [] )
		.sort( ( a, b ) => a.localeCompare( b, 'en', { numeric: true } ) )
		.map( ( name ) => JSON.parse( readFileSync( join( folder, name ), 'utf8' ) ) );
