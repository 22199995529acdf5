import { isOnlyBegun, next, opening } from '../../../src/panel/panel-state';
import { ended } from '../../../src/panel/announcements';
import type { Run } from '../../../src/checkup/run';
import { evidence, exchange, finding, settings } from './seen';

const run: Run = {
	ended: 'done',
	evidence: evidence( { visitor: exchange(), index: exchange() } ),
	notTried: [],
	date: '2026-11-22T11:42:07.000Z',
	milliseconds: 1300,
};

describe( 'The panel', () => {
	it( 'opens with the stored verdict', () => {
		const stored = { findings: [ finding() ], date: '', shownDate: '', user: '', vantage: 'browser' as const };
		expect( opening( { ...settings, stored, startsByItself: false } ) ).toMatchObject( {
			phase: 'done',
			findings: [ { id: 'a-cause' } ],
		} );
	} );

	it( 'opens with what PHP knows when nothing is stored', () => {
		expect( opening( { ...settings, findings: [ finding() ] } ).findings ).toHaveLength( 1 );
	} );

	it( 'keeps the old verdict until there is a new one', () => {
		const before = next( opening( settings ), { type: 'finished', run, findings: [ finding() ] } );
		const during = next( before, { type: 'started', at: run.date } );
		expect( during ).toMatchObject( { phase: 'running', findings: [ { id: 'a-cause' } ] } );
		expect( next( during, { type: 'failed', problem: 'no' } ) ).toMatchObject( {
			phase: 'error',
			findings: [ { id: 'a-cause' } ],
		} );
	} );

	it( 'shows nothing new of a checkup before something is told of it, unless there is nothing old', () => {
		const progress = { evidence: run.evidence, asking: null, asked: 1, expected: 2 };
		const begun = next( opening( { ...settings, findings: [ finding() ] } ), { type: 'started', at: run.date } );
		expect( isOnlyBegun( begun ) ).toBe( true );
		expect( isOnlyBegun( { ...begun, findings: [] } ) ).toBe( false );
		expect( isOnlyBegun( next( begun, { type: 'progressed', progress } ) ) ).toBe( false );
		const experiment = { what: 'search', progress: null } as const;
		expect( isOnlyBegun( next( begun, { type: 'experimenting', experiment } ) ) ).toBe( false );
	} );

	it( 'says the verdict aloud with its marks', () => {
		expect( ended( run, finding() ) ).toBe( 'Checkup finished. Critical, Proven: Plugin A refuses visitors' );
		expect( ended( { ...run, ended: 'stopped' }, finding() ) ).toBe( 'Checkup stopped after 2 probes.' );
	} );
} );
