import { foundWords, searchCounted } from '../../../src/panel/search-words';
import { said } from '../../../src/in-page';
import type { Searched } from '../../../src/panel/panel-state';
import { toScan } from '../../../src/panel/scan';
import { scanSummary } from '../../../src/panel/scan-words';
import { settings } from './seen';

const searched = ( facts: Partial< Searched > ): Searched => ( {
	about: 'index',
	outcome: 'found',
	requests: 8,
	milliseconds: 4210,
	suspects: 61,
	...facts,
} );

describe( 'A search', () => {
	it( 'counts its requests, and expects no fewer than were asked', () => {
		expect( searchCounted( null ) ).toBe( 'Preparing the search.' );
		expect( searchCounted( { asked: 3, expected: 8 } ) ).toBe( 'Request 3 of about 8.' );
		expect( searchCounted( { asked: 11, expected: 8 } ) ).toBe( 'Request 11 of about 11.' );
	} );

	it( 'says what it took', () => {
		expect( foundWords( searched( {} ) ) ).toBe( 'Found among 61 plugins and themes with 8 requests in 4.2 s.' );
	} );

	it.each( [ 'named', 'found', 'nobody', 'not-plugins', 'stopped', 'refused' ] as const )(
		'ends with a sentence: %s',
		( outcome ) => {
			expect( foundWords( searched( { outcome } ) ) ).toMatch( /^[A-Z].*\.$/ );
		}
	);

	it( 'says why it could not begin', () => {
		expect( foundWords( searched( { outcome: 'refused', why: 'read-only' } ) ) ).toContain( 'cannot be written' );
		expect( foundWords( searched( { outcome: 'refused', why: 'no-answer' } ) ) ).toContain( 'did not let' );
	} );

	it( 'can be begun only where the early witness can be put in', () => {
		expect( said.early[ settings.early ] ).toBeUndefined();
		expect( said.early.present ).toBeUndefined();
		expect( said.early[ 'file-mods' ] ).toContain( 'DISALLOW_FILE_MODS' );
	} );
} );

describe( 'Code that can refuse', () => {
	const one = { name: 'Plugin A 1.2', kind: 'plugin', place: 'a/a.php:3', what: 'rest_pre_dispatch' };

	it( 'is taken from PHP only as it is promised', () => {
		const read = { files: 3, skipped: 0, more: 0, milliseconds: 12, unavailable: false };
		expect(
			toScan( { ...read, suspects: [ one, { ...one, kind: 'other' }, { ...one, place: 3 }, null ] } )
		).toEqual( { files: 3, skipped: 0, more: 0, unavailable: false, suspects: [ one ] } );
		expect( toScan( { ...read, suspects: 'all' } ) ).toBeNull();
		expect( toScan( { suspects: [] } ) ).toBeNull();
		expect( toScan( null ) ).toBeNull();
	} );

	it( 'acquits nobody where PHP has no tokenizer', () => {
		const unread = { suspects: [], files: 0, skipped: 0, more: 0, unavailable: true };
		expect( scanSummary( unread ) ).toContain( 'tokenizer' );
		expect( scanSummary( unread ) ).not.toContain( '0 files' );
	} );

	it( 'says what was not read and what is not listed', () => {
		const nothing = { suspects: [], files: 1, skipped: 0, more: 0, unavailable: false };
		expect( scanSummary( nothing ) ).toBe( 'No such code was found in 1 file.' );
		expect( scanSummary( { ...nothing, files: 40, skipped: 2 } ) ).toBe(
			'No such code was found in 40 files. 2 were left out, because they are too large or time was over.'
		);
		const suspects = [ { ...one, kind: 'plugin' } as const ];
		expect( scanSummary( { ...nothing, suspects, files: 40, more: 7 } ) ).toBe(
			'40 files were read. 7 more places were found and are not listed.'
		);
		expect( scanSummary( 'failed' ) ).toContain( 'could not be read' );
	} );
} );
