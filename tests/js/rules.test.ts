import { readdirSync } from 'fs';
import { basename, join } from 'path';
import type { Text } from '../../src/diagnosis/text';
import { probes } from '../../src/probes';
import { rules } from '../../src/rules';

const ids = rules.map( ( { id } ) => id );
const filesIn = ( folder: string ) =>
	readdirSync( join( __dirname, '../../src', folder ) )
		.map( ( name ) => basename( name, '.ts' ) )
		.filter( ( name ) => name !== 'index' )
		.sort();

it( 'Every rule file is listed, once', () => {
	expect( [ ...ids ].sort() ).toStrictEqual( filesIn( 'rules' ) );
} );

it( 'Every probe is listed once, under the name of the place that it fills', () => {
	const names = probes.map( ( { name } ) => name );
	expect( new Set( names ).size ).toBe( names.length );
} );

it( 'A rule explains only rules that exist, and not itself', () => {
	for ( const { id, explains } of rules ) {
		expect( ids ).toEqual( expect.arrayContaining( [ ...explains ] ) );
		expect( explains ).not.toContain( id );
	}
} );

it( 'The rule for everything else comes last', () => {
	expect( rules.filter( ( { fallback } ) => fallback ).map( ( { id } ) => id ) ).toStrictEqual( [ ids.at( -1 ) ] );
} );

it( 'What hurts somebody now is read first', () => {
	const order = [ 'critical', 'recommended', 'intended', 'good', 'undetermined' ];
	const ranks = rules.map( ( { severity } ) => order.indexOf( severity ) );
	expect( ranks ).toStrictEqual( [ ...ranks ].sort( ( one, other ) => one - other ) );
} );

it( 'A title is at most 80 characters long, without a code and without noise', () => {
	for ( const { template } of rules.flatMap( ( { title } ): readonly Text[] => title ) ) {
		expect( template.length ).toBeLessThanOrEqual( 80 );
		expect( template ).not.toMatch( /[!%](?!1\$s)|Oops|\b[45]\d\d\b/ );
	}
} );

it( 'The last way of saying a title, an explanation or a fix can always be said', () => {
	for ( const { title, fix } of rules ) {
		for ( const words of [ title, fix ] ) {
			expect( words.at( -1 ) ).toMatchObject( { values: [] } );
			expect( words.at( -1 ) ).not.toHaveProperty( 'when' );
		}
	}
} );

it( 'A placeholder has a value, and a value a placeholder', () => {
	for ( const rule of rules ) {
		const texts: readonly Text[] = [
			rule.title,
			rule.explanation,
			rule.fix,
			rule.who,
			rule.where,
			rule.affected,
			rule.remarks,
		].flat();
		for ( const { template, values } of texts ) {
			const numbers = [ ...template.matchAll( /%(\d+)\$s/g ) ].map( ( [ , number ] ) => Number( number ) );
			expect( [ ...new Set( numbers ) ].sort() ).toStrictEqual( values.map( ( _, index ) => index + 1 ) );
		}
	}
} );
