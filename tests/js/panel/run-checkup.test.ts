/**
 * @jest-environment node
 */
import type { Run } from '../../../src/checkup/run';
import { failed } from '../../../src/diagnosis/conditions';
import { defineRule } from '../../../src/diagnosis/rule';
import { text } from '../../../src/diagnosis/text';
import { next, opening } from '../../../src/panel/panel-state';
import type { PanelState, Step } from '../../../src/panel/panel-state';
import { runCheckup } from '../../../src/panel/run-checkup';
import { runSearch } from '../../../src/panel/run-search';
import { actor, settings as printed, trace } from './seen';
import { siteWith } from './world';

const rule = defineRule( {
	id: 'refused',
	severity: 'critical',
	confidence: null,
	layer: 'authentication',
	needs: [ 'index' ],
	when: failed( 'index' ),
	title: [ text( '%1$s refuses', 'index.trace.refused.name' ), text( 'Somebody refuses' ) ],
	explanation: [ text( '' ) ],
	fix: [ text( '' ) ],
	action: 'plugins',
	culprits: [ 'index' ],
	who: [ text( '%1$s', 'culprit.trace.refused.name' ) ],
} );
const settings = {
	...printed,
	rules: [ rule ],
	probes: printed.probes.filter( ( { name } ) =>
		[ 'index', 'ajax', 'withSuspect', 'withoutSuspect' ].includes( name )
	),
};
const refusedBy = ( name: string | null, hook: string | null = 'rest_authentication_errors' ) =>
	trace( { reached: 'authentication', how: 'error', refused: actor( { name, hook } ) } );

/** Where the panel stands after each step. */
function watch( signal = new AbortController().signal ) {
	const states: PanelState[] = [ opening( settings ) ];
	const tell = ( step: Step ) => void states.push( next( states.at( -1 ) ?? opening( settings ), step ) );
	return { states, hand: { tell, signal } };
}

const runOf = ( { run }: PanelState = opening( settings ) ): Run => {
	if ( run === null ) {
		throw new Error( 'There is no run.' );
	}
	return run;
};

describe( 'A checkup that sees who refuses', () => {
	it( 'asks once more without it before it says anything, and says then that it is proven', async () => {
		const site = siteWith( refusedBy( 'Plugin A 1.2' ), ( token ) => token.startsWith( 'without' ) );
		const { states, hand } = watch();
		await runCheckup( settings, site.world, { consented: false, began: Date.now() }, hand );
		const proving = states.find( ( { experiment } ) => experiment !== null );
		expect( proving ).toMatchObject( {
			phase: 'running',
			run: null,
			experiment: { what: 'proof', name: 'Plugin A 1.2' },
		} );
		expect( states.at( -1 ) ).toMatchObject( {
			phase: 'done',
			experiment: null,
			findings: [ { title: 'Plugin A 1.2 refuses', confidence: 'proven' } ],
		} );
		expect( site.asked.map( ( [ action ] ) => action ) ).toEqual( [ 'trace', 'experiment', 'trace', 'result' ] );
	} );

	it( 'makes no experiment for somebody who may not', async () => {
		const site = siteWith( refusedBy( 'Plugin A 1.2' ), () => false );
		const { states, hand } = watch();
		const humble = { ...settings, mayProve: false };
		await runCheckup( humble, site.world, { consented: false, began: Date.now() }, hand );
		expect( states.some( ( { experiment } ) => experiment !== null ) ).toBe( false );
		expect( states.at( -1 )?.findings ).toMatchObject( [ { confidence: null } ] );
	} );
} );

describe( 'A search for whoever refuses', () => {
	it( 'changes the verdict, and tells what it took', async () => {
		const before = siteWith( refusedBy( null ), () => false );
		const first = watch();
		await runCheckup( settings, before.world, { consented: false, began: Date.now() }, first.hand );
		expect( first.states.at( -1 )?.findings ).toMatchObject( [ { title: 'Somebody refuses' } ] );

		const early = { ...refusedBy( 'Plugin A 1.2' ), early: true };
		const site = siteWith( early, ( token ) => token === 'without-4' );
		const { states, hand } = watch();
		await runSearch( runOf( first.states.at( -1 ) ), 'index', settings, site.world, hand );
		expect(
			states.some( ( { experiment } ) => experiment?.what === 'search' && experiment.progress !== null )
		).toBe( true );
		expect( states.at( -1 ) ).toMatchObject( {
			phase: 'done',
			experiment: null,
			searched: { about: 'index', outcome: 'named', requests: 3 },
			findings: [ { title: 'Plugin A 1.2 refuses', confidence: 'proven' } ],
		} );
		expect( site.asked.filter( ( [ action ] ) => action === 'early' ).map( ( [ , body ] ) => body.do ) ).toEqual( [
			'install',
			'remove',
		] );
		expect( site.asked.at( -1 )?.[ 0 ] ).toBe( 'result' );
	} );

	it( 'proves whoever was seen while it was loaded', async () => {
		const site = siteWith(
			{ ...refusedBy( 'Plugin A 1.2', null ), early: true },
			( token ) => token === 'without-4'
		);
		const { states, hand } = watch();
		await runCheckup( settings, site.world, { consented: false, began: Date.now() }, hand );
		expect( states.at( -1 )?.findings ).toMatchObject( [ { title: 'Plugin A 1.2 refuses', confidence: null } ] );
		await runSearch( runOf( states.at( -1 ) ), 'index', settings, site.world, hand );
		expect( states.at( -1 )?.findings ).toMatchObject( [ { confidence: 'proven' } ] );
	} );

	it( 'keeps the result of the checkup when it is stopped', async () => {
		const stop = new AbortController();
		const site = siteWith( refusedBy( null ), () => false );
		const { states, hand } = watch( stop.signal );
		await runCheckup( settings, site.world, { consented: false, began: Date.now() }, hand );
		const tell = ( step: Step ) => {
			hand.tell( step );
			if ( step.type === 'experimenting' ) {
				stop.abort();
			}
		};
		await runSearch( runOf( states.at( -1 ) ), 'index', settings, site.world, { ...hand, tell } );
		expect( states.at( -1 ) ).toMatchObject( { searched: { outcome: 'stopped' }, unkept: false } );
		expect( site.asked.at( -1 )?.[ 0 ] ).toBe( 'result' );
	} );

	it( 'does not begin where somebody is named meanwhile', async () => {
		const site = siteWith( refusedBy( 'Plugin A 1.2' ), () => false );
		const { states, hand } = watch();
		await runCheckup( settings, site.world, { consented: false, began: Date.now() }, hand );
		const asked = site.asked.length;
		await runSearch( runOf( states.at( -1 ) ), 'index', settings, site.world, hand );
		expect( site.asked ).toHaveLength( asked );
	} );
} );
