import { searchable, suspectIn } from '../../../src/panel/culprit';
import { findWords } from '../../../src/panel/find-words';
import { evidenceGroups, countRows } from '../../../src/panel/evidence-rows';
import { summary } from '../../../src/panel/evidence-words';
import { requestLine, asked } from '../../../src/panel/asked';
import { probes } from '../../../src/probes';
import { actor, evidence, exchange, finding, refusal, settings, trace } from './seen';

describe( 'The culprit', () => {
	it( 'is the one whom the first cause names that names somebody', () => {
		const nameless = actor( { name: null } );
		const named = actor();
		const seen = evidence( {
			index: refusal( { trace: trace( { how: 'error', refused: nameless } ) } ),
			visitor: refusal( { trace: trace( { how: 'error', refused: named } ) } ),
		} );
		const first = finding( { culprit: 'index', actor: nameless } );
		const second = finding( { id: 'b', culprit: 'visitor', actor: named } );
		expect( suspectIn( [ first, second ], seen ) ).toEqual( {
			about: 'visitor',
			role: 'refused',
			name: 'Plugin A 1.2',
			hook: 'rest_authentication_errors',
		} );
		expect( suspectIn( [ first ], seen ) ).toBeNull();
		expect( suspectIn( [ finding( { culprit: null, actor: named } ) ], seen ) ).toBeNull();
	} );

	it( 'is left out for what it was seen doing, not for what somebody else did', () => {
		const [ refused, printed ] = [ actor( { name: 'A 1' } ), actor( { name: 'B 1' } ) ];
		const seen = evidence( { visitor: refusal( { trace: trace( { refused, printed } ) } ) } );
		expect( suspectIn( [ finding( { culprit: 'visitor', actor: printed } ) ], seen ) ).toMatchObject( {
			role: 'printed',
			name: 'B 1',
		} );
		expect( suspectIn( [ finding( { culprit: 'visitor', actor: actor( { name: 'C 1' } ) } ) ], seen ) ).toBeNull();
	} );

	it( 'is searched for where nobody is named', () => {
		expect( searchable( finding() ) ).toBe( 'visitor' );
		expect( searchable( finding( { actor: actor() } ) ) ).toBeNull();
		expect( searchable( finding( { culprit: null } ) ) ).toBeNull();
	} );

	it( 'can be proven by a search where it acted while it was loaded, if it can be left out', () => {
		const loaded = { confidence: 'very-likely', actor: actor( { hook: null, priority: null } ) } as const;
		expect( searchable( finding( loaded ) ) ).toBe( 'visitor' );
		expect( findWords( finding( loaded ), false ).button ).toBe( 'Prove it' );
		expect( searchable( finding( { ...loaded, confidence: 'proven' } ) ) ).toBeNull();
		expect( searchable( finding( { ...loaded, culprit: null } ) ) ).toBeNull();
		for ( const kind of [ 'must-use', 'drop-in', 'prepended' ] as const ) {
			expect( searchable( finding( { ...loaded, actor: actor( { hook: null, kind } ) } ) ) ).toBeNull();
		}
	} );

	it( 'is searched for in the words of the finding where those are to search', () => {
		const told = finding( { action: 'find', fix: 'Press the button.' } );
		expect( findWords( told, true ) ).toMatchObject( { heading: 'Do this next', sentence: 'Press the button.' } );
		expect( findWords( finding(), true ).sentence ).toContain( 'did not see' );
	} );
} );

describe( 'The counter-experiment among the evidence', () => {
	const proven = evidence( {
		index: refusal(),
		withoutSuspect: exchange(),
		withSuspect: refusal(),
		proof: { about: 'index', how: 'callbacks' },
	} );
	const groups = evidenceGroups( probes, proven, false );

	it( 'is a group of its own, asked in the way of the request that it is about', () => {
		const { rows = [] } = groups.find( ( { group } ) => group === 'proof' ) ?? {};
		expect( rows.map( ( { way } ) => requestLine( asked( way, settings ) ) ) ).toEqual( [
			'GET /wp-json/rest-health/v1/self-test',
			'GET /wp-json/rest-health/v1/self-test',
		] );
		expect( rows.map( ( { way, refused } ) => [ way.identity, refused ] ) ).toEqual( [
			[ 'visitor', false ],
			[ 'visitor', false ],
		] );
	} );

	it( 'is left out where none was made, and counted for itself', () => {
		const without = evidenceGroups( probes, evidence( { index: refusal() } ), false );
		expect( without.map( ( { group } ) => group ) ).not.toContain( 'proof' );
		expect( summary( countRows( groups ), false ) ).toBe(
			'1 probe, 1 without the right answer. 2 more asked again, to tell who does it.'
		);
	} );
} );
