import { readFileSync } from 'fs';
import { join } from 'path';
import type { Property } from '../../src/evidence';
import { exceptions } from '../../src/exceptions';
import { rules } from '../../src/rules';

const products = exceptions.map( ( { product } ) => product );
const lab = ( name: string ): string =>
	readFileSync( join( __dirname, '../lab/faults/healthy-crs-with-exceptions', name ), 'utf8' );

it( 'Every exception has a name of its own', () => {
	const ids = exceptions.map( ( { id } ) => id );
	expect( new Set( ids ).size ).toBe( ids.length );
} );

it( 'Whatever part of a request a rule calls refused, an exception is known from it', () => {
	const properties = rules.map( ( { property } ) => property ).filter( ( one ): one is Property => one !== null );
	const known: readonly Property[] = exceptions.map( ( { property } ) => property );
	expect( properties.filter( ( one ) => ! known.includes( one ) ) ).toStrictEqual( [] );
} );

it.each( [
	'OWASP CRS 3',
	'OWASP CRS 4',
	'cPanel',
	'Plesk',
	'Cloudflare',
	'Sucuri',
	'Wordfence',
	'Solid Security',
	'AIOS',
	'nginx',
	'Apache',
	'LiteSpeed',
] )( '%s has exceptions', ( name ) => {
	expect( products.some( ( product ) => product.includes( name ) ) ).toBe( true );
} );

it( 'What is called seen has code that was tried, and the versions with which', () => {
	for ( const { code, source } of exceptions.filter( ( { sure } ) => sure === 'seen' ) ) {
		expect( code ).not.toBeNull();
		expect( source ).toMatch( /^(nginx|Apache) \d/ );
	}
} );

it( 'The lab asks with the very code that is handed out for the core rule set 3', () => {
	const tried = lab( 'apache.conf' );
	for ( const { code } of exceptions.filter(
		( { id } ) => id.startsWith( 'crs-3-' ) || id === 'modsecurity-size'
	) ) {
		expect( tried ).toContain( code );
	}
} );
