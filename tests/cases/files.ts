import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose, type Finding } from '../../src/diagnosis/diagnose';
import type { Evidence } from '../../src/evidence';
import { rules } from '../../src/rules';

/** Evidence, and the findings that both languages must make of it. */
export interface RuleCase {
	readonly description: string;
	/** The fault and the versions that produced the evidence. */
	readonly recorded?: string;
	/** What was changed in a recording, or made up. */
	readonly invented?: string;
	readonly evidence: Evidence;
	readonly findings: readonly Finding[];
}

const FOLDER = join( __dirname, 'rules' );

/** The ids of the rules that have cases. */
export const ruleIds = (): string[] => readdirSync( FOLDER ).map( ( name ) => name.replace( /\.json$/, '' ) );

/** The cases of a rule; none when it has no file yet. */
export function readCases( id: string ): RuleCase[] {
	const file = join( FOLDER, `${ id }.json` );
	return existsSync( file ) ? JSON.parse( readFileSync( file, 'utf8' ) ) : [];
}

/** Writes the cases of a rule, with what the rules say of them now. Read the difference before you commit it. */
export function writeCases( id: string, cases: readonly RuleCase[] ): void {
	mkdirSync( FOLDER, { recursive: true } );
	const told = cases.map( ( one ) => ( { ...one, findings: diagnose( one.evidence, rules ) } ) );
	writeFileSync( join( FOLDER, `${ id }.json` ), `${ JSON.stringify( told, null, '\t' ) }\n` );
}
