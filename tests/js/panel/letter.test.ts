/**
 * @jest-environment node
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import type { Evidence } from '../../../src/evidence';
import { letterOf } from '../../../src/panel/letter';
import { type Line, lineDifference } from '../../../src/panel/line-difference';
import { probes } from '../../../src/probes';
import { evidence, finding, settings } from './seen';

/* The cases that PHPUnit reads too (tests/php/HandoutsTest.php). */

interface LetterCase {
	readonly description: string;
	readonly finding: Parameters< typeof finding >[ 0 ];
	readonly evidence: Evidence;
	readonly date: string | null;
	readonly letter: readonly string[] | null;
}

interface DifferenceCase {
	readonly description: string;
	readonly found: readonly string[];
	readonly wanted: readonly string[];
	readonly lines: readonly Line[];
}

const read = < Shape >( name: string ): Shape =>
	JSON.parse( readFileSync( join( __dirname, '../../cases', name ), 'utf8' ) );

const told = { ...settings, probes };

/** The case’s names of addresses as this site has them. */
const filled = ( lines: readonly string[] ): string =>
	Object.entries( { ...settings.urls, postZero: settings.urls.zero[ 'post-zero' ] } ).reduce(
		( text, [ name, url ] ) => ( typeof url === 'string' ? text.replaceAll( `{${ name }}`, url ) : text ),
		lines.join( '\n' ).replaceAll( '{and}', settings.urls.selfTest.includes( '?' ) ? '&' : '?' )
	);

describe( 'The text for the host', () => {
	for ( const wanted of read< readonly LetterCase[] >( 'letters.json' ) ) {
		it( wanted.description, () => {
			const letter = letterOf( finding( wanted.finding ), { ...wanted, settings: told } );
			expect( letter ).toBe( wanted.letter && filled( wanted.letter ) );
		} );
	}

	it( 'holds no secret, wherever one stands', () => {
		const letter = letterOf(
			finding( {
				letter: `Ask admin@example.org about ${ settings.nonce } in /home/anna/wp-config.php.`,
				shownBy: [ 'queryNonce' ],
			} ),
			{
				evidence: evidence(),
				date: null,
				settings: { ...told, urls: { ...told.urls, frontPage: 'https://anna:secret@example.org/' } },
			}
		);
		expect( letter ).toContain( 'Site: https://example.org/' );
		expect( letter ).not.toMatch( new RegExp( `admin@|anna|secret|${ settings.nonce }` ) );
	} );
} );

describe( 'The difference of two texts', () => {
	for ( const { description, found, wanted, lines } of read< readonly DifferenceCase[] >(
		'line-differences.json'
	) ) {
		it( description, () => {
			expect( lineDifference( found, wanted ) ).toStrictEqual( lines );
		} );
	}
} );
