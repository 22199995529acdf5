import { readFileSync } from 'fs';
import { join } from 'path';
import { exceptionsTable } from '../../../src/print/exceptions-table';
import { files } from '../../../src/print/files';
import { withFindings } from '../../../src/print/findings';
import { signaturesTable } from '../../../src/print/signatures-table';

const read = ( name: string ) => readFileSync( join( __dirname, '../../..', name ), 'utf8' );

describe( 'What is printed and committed is current', () => {
	it.each( Object.keys( files ) )( 'build/%s: npm run build', ( name ) => {
		expect( read( `build/${ name }` ) ).toBe( files[ name ] );
	} );

	it( 'docs/signatures.md lists every mark: npm run docs', () => {
		expect( read( 'docs/signatures.md' ) ).toBe( signaturesTable );
	} );

	it( 'docs/exceptions.md lists every exception: npm run docs', () => {
		expect( read( 'docs/exceptions.md' ) ).toBe( exceptionsTable );
	} );

	it( 'README.md names every finding: npm run docs', () => {
		const readme = read( 'README.md' );
		expect( readme ).toMatch( /<!-- findings:start -->\n\|[\s\S]+\|\n<!-- findings:end -->/ );
		expect( readme ).toBe( withFindings( readme ) );
	} );
} );
