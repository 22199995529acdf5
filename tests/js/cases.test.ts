import { readFileSync } from 'fs';
import { join } from 'path';
import type { Condition } from '../../src/diagnosis/conditions';
import { diagnose, type Finding } from '../../src/diagnosis/diagnose';
import { holds } from '../../src/diagnosis/holds';
import type { Rule } from '../../src/diagnosis/rule';
import type { Evidence, Exchange } from '../../src/evidence';
import type { Answer } from '../../src/checkup/answer';
import { normalise } from '../../src/checkup/normalise';
import type { Target } from '../../src/probes/probe';
import { rules } from '../../src/rules';
import { signatures } from '../../src/signatures';
import { readCases, ruleIds, told } from '../cases/files';

/* The cases that PHPUnit reads too (tests/php/CasesTest.php). */

interface ConditionCases {
	readonly evidence: Evidence;
	readonly cases: readonly { readonly description: string; readonly when: Condition; readonly holds: boolean }[];
}

interface ExchangeCases {
	readonly cases: readonly {
		readonly description: string;
		readonly target: Target;
		readonly answer: Answer;
		readonly exchange: Partial< Exchange >;
	}[];
}

const CASES = join( __dirname, '../cases' );
const read = < Shape >( name: string ): Shape => JSON.parse( readFileSync( join( CASES, name ), 'utf8' ) );
const ruleFiles = ruleIds();

describe( 'A condition', () => {
	const { evidence, cases } = read< ConditionCases >( 'conditions.json' );
	for ( const wanted of cases ) {
		it( wanted.description, () => {
			expect( holds( wanted.when, evidence ) ).toBe( wanted.holds );
		} );
	}
} );

describe( 'An answer', () => {
	for ( const { description, answer, target, exchange } of read< ExchangeCases >( 'exchanges.json' ).cases ) {
		it( description, () => {
			expect( normalise( answer, target, signatures ) ).toMatchObject( exchange );
		} );
	}
} );

interface CausationCase {
	readonly description: string;
	readonly evidence: Evidence;
	readonly rules: readonly Rule[];
	readonly findings: readonly Partial< Finding >[];
}

describe( 'Findings of several rules', () => {
	for ( const wanted of read< readonly CausationCase[] >( 'causation.json' ) ) {
		it( wanted.description, () => {
			const findings = diagnose( wanted.evidence, wanted.rules );
			expect( findings ).toHaveLength( wanted.findings.length );
			expect( findings ).toMatchObject( wanted.findings );
		} );
	}
} );

for ( const id of ruleFiles ) {
	const cases = readCases( id );
	const found = cases.map( ( { findings } ) => findings.some( ( finding ) => finding.id === id ) );

	describe( `The rule ${ id }`, () => {
		for ( const { description, evidence, findings } of cases ) {
			it( description, () => {
				expect( diagnose( evidence, rules ).map( told ) ).toStrictEqual( findings.map( told ) );
			} );
		}

		it( 'has a case where it applies and a near miss where it must not', () => {
			expect( found ).toContain( true );
			expect( found ).toContain( false );
		} );

		it( 'says of each case where it comes from, and leaves no placeholder standing', () => {
			for ( const { recorded, invented, findings } of cases ) {
				expect( typeof ( recorded ?? invented ) ).toBe( 'string' );
				expect( JSON.stringify( findings ) ).not.toMatch( /%\d\$s/ );
			}
		} );
	} );
}

it( 'Every rule has a file of cases', () => {
	expect( ruleFiles.sort() ).toStrictEqual( rules.map( ( { id } ) => id ).sort() );
} );
