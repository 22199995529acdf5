import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose, type Finding } from '../../src/diagnosis/diagnose';
import type { Evidence } from '../../src/evidence';
import { rules } from '../../src/rules';

/** What few findings have is written only where it is there. */
type Rare = 'snippet' | 'letter' | 'log' | 'because';
export type Told = Omit< Finding, Rare > & Partial< Pick< Finding, Rare > >;
const RARE: readonly string[] = [ 'snippet', 'letter', 'log', 'because' ] satisfies readonly Rare[];

/** Evidence, and the findings that both languages must make of it. */
export interface RuleCase {
	readonly description: string;
	/** The fault and the versions that produced the evidence. */
	readonly recorded?: string;
	/** What was changed in a recording, or made up. */
	readonly invented?: string;
	readonly evidence: Evidence;
	readonly findings: readonly Told[];
}

const FOLDER = join( __dirname, 'rules' );

/** The ids of the rules that have cases. */
export const ruleIds = (): string[] => readdirSync( FOLDER ).map( ( name ) => name.replace( /\.json$/, '' ) );

/** The cases of a rule; none when it has no file yet. */
export function readCases( id: string ): RuleCase[] {
	const file = join( FOLDER, `${ id }.json` );
	return existsSync( file ) ? JSON.parse( readFileSync( file, 'utf8' ) ) : [];
}

/** The finding without those of its rare parts that are null. */
export const told = ( finding: Told ): Told =>
	Object.fromEntries(
		Object.entries( finding ).filter( ( [ key, value ] ) => value !== null || ! RARE.includes( key ) )
	) as unknown as Told;

/** Writes the cases of a rule, with what the rules say of them now. Read the difference before you commit it. */
export function writeCases( id: string, cases: readonly RuleCase[] ): void {
	mkdirSync( FOLDER, { recursive: true } );
	const now = cases.map( ( one ) => ( { ...one, findings: diagnose( one.evidence, rules ).map( told ) } ) );
	writeFileSync( join( FOLDER, `${ id }.json` ), `${ JSON.stringify( now, null, '\t' ) }\n` );
}
