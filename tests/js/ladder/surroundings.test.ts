/**
 * @jest-environment node
 */
import { bytesOf, documentOf, sentOf, withoutStretch } from '../../../src/ladder/document';
import { blockAt, surroundingsOf } from '../../../src/ladder/surroundings';
import { post } from './firewalls';

const CONTENT =
	'<!-- wp:group {"a":"b"} -->\n<div><!-- wp:my-shop/price /--><!-- wp:paragraph -->\n<p>Here</p>\n<!-- /wp:paragraph -->then</div>\n<!-- /wp:group -->\nbehind';

describe( 'Where the words of a post stand', () => {
	it( 'is the innermost block, its own marks counted in', () => {
		const at = ( text: string ) => blockAt( CONTENT, CONTENT.indexOf( text ) );
		expect( at( '<!-- wp:group' ) ).toEqual( { name: 'core/group', number: 1 } );
		expect( at( '<div>' ) ).toEqual( { name: 'core/group', number: 1 } );
		expect( at( 'price' ) ).toEqual( { name: 'my-shop/price', number: 2 } );
		expect( at( 'Here' ) ).toEqual( { name: 'core/paragraph', number: 3 } );
		expect( at( '/wp:paragraph' ) ).toEqual( { name: 'core/paragraph', number: 3 } );
		expect( at( 'then' ) ).toEqual( { name: 'core/group', number: 1 } );
		expect( at( 'behind' ) ).toBeNull();
	} );

	it( 'is shown with at most 60 characters around it, and no half of one', () => {
		const content = `${ '𝒜'.repeat( 99 ) }words${ '𝒜'.repeat( 99 ) }`;
		const document = documentOf( { title: 'A title', content, excerpt: '' } );
		const { before, after, ...rest } = surroundingsOf( document, { from: 198, to: 203 } );
		expect( rest ).toEqual( { field: 'content', sample: 'words', block: null } );
		expect( [ before, after ] ).toEqual( [ '𝒜'.repeat( 30 ), '𝒜'.repeat( 30 ) ] );
	} );

	it( 'is the field alone: nothing of another one stands around it', () => {
		const document = documentOf( { title: 'A bad title', content: 'A text.', excerpt: 'An excerpt.' } );
		const from = document.text.indexOf( 'bad' );
		expect( surroundingsOf( document, { from, to: from + 3 } ) ).toEqual( {
			field: 'title',
			sample: 'bad',
			before: 'A ',
			after: ' title',
			block: null,
		} );
		expect( withoutStretch( document, { from, to: from + 4 } ) ).toEqual( {
			content: 'A text.',
			title: 'A title',
			excerpt: 'An excerpt.',
		} );
	} );
} );

describe( 'A post in pieces', () => {
	it( 'is, put together again, what it was', () => {
		const fields = { title: 'A title', content: post( 50, 3, 'x' ), excerpt: 'An excerpt 👩‍👩‍👧' };
		const document = documentOf( fields );
		const pieces = document.cuts
			.slice( 1 )
			.map( ( to, at ) => sentOf( document, { from: document.cuts[ at ] ?? 0, to } ) );
		for ( const field of [ 'title', 'content', 'excerpt' ] as const ) {
			expect( pieces.map( ( piece ) => piece[ field ] ?? '' ).join( '' ) ).toBe( fields[ field ] );
		}
		expect( pieces.length ).toBeGreaterThan( 50 );
	} );

	it( 'has as many bytes as travel', () => {
		expect( bytesOf( { title: 'é"' } ) ).toBe( Buffer.byteLength( '{"title":"é\\""}' ) );
	} );
} );
