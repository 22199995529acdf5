import { readdirSync } from 'fs';
import { basename, join } from 'path';
import type { Text } from '../../src/diagnosis/text';
import { probes } from '../../src/probes';
import type { Rule } from '../../src/diagnosis/rule';
import { rules } from '../../src/rules';

const ids = rules.map( ( { id } ) => id );
const consequences = ( { explains }: Rule ): string[] =>
	explains.map( ( one ) => ( typeof one === 'string' ? one : one.id ) );
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
	for ( const rule of rules ) {
		expect( ids ).toEqual( expect.arrayContaining( consequences( rule ) ) );
		expect( consequences( rule ) ).not.toContain( rule.id );
	}
} );

it( 'What a rule explains never explains that rule, by however many steps', () => {
	const next = new Map( rules.map( ( rule ) => [ rule.id, consequences( rule ) ] ) );
	const below = ( id: string, path: readonly string[] ): readonly string[] =>
		path.includes( id )
			? [ [ ...path, id ].join( ' → ' ) ]
			: ( next.get( id ) ?? [] ).flatMap( ( one ) => below( one, [ ...path, id ] ) );
	expect( ids.flatMap( ( id ) => below( id, [] ) ) ).toStrictEqual( [] );
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
			rule.letter,
			rule.log,
			rule.snippet.map( ( { code, values = [] } ) => ( { template: code, values } ) ),
			rule.explains.flatMap( ( one ) => ( typeof one === 'string' ? [] : one.because ) ),
		].flat();
		for ( const { template, values } of texts ) {
			const numbers = [ ...template.matchAll( /%(\d+)\$s/g ) ].map( ( [ , number ] ) => Number( number ) );
			expect( [ ...new Set( numbers ) ].sort() ).toStrictEqual( values.map( ( _, index ) => index + 1 ) );
		}
	}
} );
