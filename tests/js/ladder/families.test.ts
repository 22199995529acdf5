/**
 * @jest-environment node
 */
import { familyOf } from '../../../src/ladder/family';
import { families } from '../../../src/signatures/families';

describe( 'The rule that probably refuses words', () => {
	it( 'is known by its words, in any case and with others around them', () => {
		expect( familyOf( 'Open WP-Config.PHP' ) ).toEqual( {
			rule: 'OWASP CRS 930120',
			name: 'OS File Access Attempt',
			sure: 'measured',
		} );
		expect( familyOf( '-->' )?.rule ).toBe( 'OWASP CRS 941180' );
		expect( familyOf( 'onerror=' )?.sure ).toBe( 'documented' );
	} );

	it( 'is the one with the longest words, where several fit', () => {
		expect( familyOf( '<?php echo base64_decode' )?.rule ).toBe( 'OWASP CRS 933150' );
		expect( familyOf( '<!-- wp:code --> union select' )?.rule ).toBe( 'OWASP CRS 942190' );
	} );

	it( 'is not known of ordinary words', () => {
		for ( const words of [ '', 'Hello', 'Wait...', 'a href', '<p>', 'ÉCHO' ] ) {
			expect( familyOf( words ) ).toBeNull();
		}
	} );

	it( 'is written in lower case, so that it is found', () => {
		for ( const { parts } of families ) {
			expect( parts ).toEqual( parts.map( ( part ) => part.toLowerCase() ) );
		}
	} );
} );
