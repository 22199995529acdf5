/**
 * A hundred thousand evidences, recorded ones with facts changed and wholly random ones: both languages find the same in each of them, and
 * always something. The seed is fixed; REST_HEALTH_SEED and REST_HEALTH_EVIDENCES make other ones, or more.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { diagnose, type Finding } from '../../src/diagnosis/diagnose';
import { holds } from '../../src/diagnosis/holds';
import type { Evidence } from '../../src/evidence';
import { rules } from '../../src/rules';
import { readCases } from '../cases/files';
import { type Sample, sample } from './evidences';
import { exchanges, type Tree } from './known';
import { startJudge } from './php';
import { chanceFrom } from './random';

const SEED = Number( process.env.REST_HEALTH_SEED ?? 5 );
const COUNT = Number( process.env.REST_HEALTH_EVIDENCES ?? 100_000 );
const AT_ONCE = 500;

const php = startJudge();
after( () => php.end() );

const findingsIn = ( evidence: Tree ): Finding[] => diagnose( evidence as unknown as Evidence, rules );
const asides = new Map( rules.map( ( { id, aside } ) => [ id, aside ] ) );
const isAside = ( id: string, evidence: Tree ): boolean => {
	const aside = asides.get( id );
	return aside !== undefined && holds( aside, evidence as unknown as Evidence );
};
/** What hurts somebody, by these findings. */
const accusedIn = ( evidence: Tree ): readonly string[] =>
	findingsIn( evidence )
		.filter( ( { severity } ) => severity === 'critical' || severity === 'recommended' )
		.map( ( { id } ) => id );

test( `${ COUNT } evidences, seed ${ SEED }`, async () => {
	const chance = chanceFrom( SEED );
	const found = new Map< string, number >();
	const compare = async ( batch: readonly Asked[] ): Promise< void > => {
		for ( const { one, ours } of batch ) {
			const theirs = await php.next();
			if ( theirs !== ours ) {
				// The two write some numbers in other ways.
				assert.deepEqual( JSON.parse( theirs ), JSON.parse( ours ), unlike( one ) );
			}
		}
	};
	let before: readonly Asked[] = [];
	for ( let asked = 0; asked < COUNT; asked += AT_ONCE ) {
		const samples = Array.from( { length: Math.min( AT_ONCE, COUNT - asked ) }, () => sample( chance ) );
		php.ask( samples.map( ( { evidence } ) => JSON.stringify( evidence ) ) );
		const batch = samples.map( ( one ) => ( { one, ours: judged( one, found ) } ) );
		await compare( before );
		before = batch;
	}
	await compare( before );
	const never = rules.map( ( { id } ) => id ).filter( ( id ) => ! found.has( id ) );
	assert.deepEqual( never, [], 'Every rule held at least once: else nothing was shown about it' );
} );

/** What we found; PHP is still at it. */
interface Asked {
	readonly one: Sample;
	readonly ours: string;
}

const unlike = ( one: Sample ): string => `PHP finds something else in ${ JSON.stringify( one ) }`;

/** Our findings as JSON, after they were held to what is promised of all findings. */
function judged( { kind, evidence }: Sample, found: Map< string, number > ): string {
	const findings = findingsIn( evidence );
	const told = JSON.stringify( findings );
	const wrong = broken( findings, evidence, kind === 'outside' ? '' : told );
	assert.deepEqual( wrong, [], `In ${ JSON.stringify( evidence ) }` );
	findings.forEach( ( { id } ) => found.set( id, ( found.get( id ) ?? 0 ) + 1 ) );
	return told;
}

/** The promises that these findings break. What no type allows may itself hold a placeholder: then nothing is told. */
function broken( findings: readonly Finding[], evidence: Tree, told: string ): readonly string[] {
	const severities = findings.map( ( { severity } ) => severity );
	const promises: Readonly< Record< string, boolean > > = {
		'something is found': findings.length > 0,
		'there is a card': findings.some( ( { explainedBy } ) => explainedBy === null ),
		'what explains leads to a card': findings.every( ( finding ) =>
			endsInCard( finding, findings, findings.length )
		),
		'the rule for everything else comes first, and beside no cause':
			findings.every( ( { id } ) => id !== 'undetermined' ) ||
			( findings[ 0 ]?.id === 'undetermined' &&
				findings.slice( 1 ).every( ( { id } ) => isAside( id, evidence ) ) ),
		'all is well only where it is':
			! severities.includes( 'good' ) || severities.every( ( one ) => one === 'good' || one === 'intended' ),
		'it is said what is wrong and what to do': findings.every( ( { title, fix } ) => title !== '' && fix !== '' ),
		'no placeholder is left': ! /%\d\$s/.test( told ),
		'what is proven was proven': findings.every( ( finding ) => isBacked( finding, evidence ) ),
	};
	return Object.keys( promises ).filter( ( promise ) => promises[ promise ] === false );
}

const endsInCard = ( { explainedBy }: Finding, findings: readonly Finding[], steps: number ): boolean => {
	const next = findings.find( ( { id } ) => id === explainedBy );
	return explainedBy === null || ( steps > 0 && next !== undefined && endsInCard( next, findings, steps - 1 ) );
};

/** A rule may be sure by itself; else the counter-experiment must have been about that exchange. */
function isBacked( { id, confidence, culprit }: Finding, evidence: Tree ): boolean {
	const { proof, withoutSuspect, withSuspect } = evidence as unknown as Evidence;
	return (
		confidence !== 'proven' ||
		rules.some( ( rule ) => rule.id === id && rule.confidence === 'proven' ) ||
		( proof?.about === culprit && withoutSuspect?.passed === true && withSuspect?.passed === false )
	);
}

const healthy = readCases( 'healthy' ).find( ( { findings } ) => findings[ 0 ]?.id === 'healthy' )?.evidence;
assert( healthy !== undefined );

test( 'Where nobody asked and nothing is amiss, nobody is accused', () => {
	for ( const evidence of [
		{},
		{ vantage: 'browser' },
		{ vantage: healthy.vantage, server: { ...healthy.server } },
	] ) {
		assert.deepEqual( accusedIn( evidence ), [] );
	}
} );

test( 'What is no answer says no more than no answer', () => {
	const chance = chanceFrom( SEED );
	for ( let left = 500; left > 0; left-- ) {
		const { server = {}, browser = {} } = sample( chance ).evidence;
		const nothing = chance.one( [ '', 'refused', 0, true, [] ] as const );
		const garbled = Object.fromEntries( exchanges.map( ( name ) => [ name, nothing ] ) );
		const accused = accusedIn( { vantage: 'browser', server, browser, ...garbled } );
		assert.deepEqual( accused, accusedIn( { vantage: 'browser', server, browser } ) );
	}
} );
