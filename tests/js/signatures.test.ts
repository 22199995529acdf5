import { readFileSync } from 'fs';
import { join } from 'path';
import type { Answer } from '../../src/checkup/answer';
import { normalise } from '../../src/checkup/normalise';
import type { Exchange } from '../../src/evidence';
import { signatures } from '../../src/signatures';

/* The cases that PHPUnit reads too (tests/php/SignaturesTest.php). */

interface Cases {
	readonly walls: readonly {
		readonly wall: string;
		readonly description: string;
		readonly answer: Pick< Answer, 'status' | 'headers' | 'text' >;
		readonly fits: boolean;
		/** Of a near miss: whose it is instead. */
		readonly product?: string | null;
	}[];
	readonly vias: readonly { readonly via: string | null; readonly headers: Answer[ 'headers' ] }[];
}

const cases: Cases = JSON.parse( readFileSync( join( __dirname, '../cases/signatures.json' ), 'utf8' ) );
const { walls, vias, plugins, pages } = signatures;

const ask = ( answer: Partial< Answer >, known = walls ): Exchange =>
	normalise(
		{
			outcome: 'answered',
			status: 403,
			hiddenRedirect: false,
			askedUrl: 'https://site.test/wp-json/rest-health/v1/self-test',
			finalUrl: 'https://site.test/wp-json/rest-health/v1/self-test',
			headers: {},
			text: '',
			bytes: answer.text?.length ?? 0,
			tooLarge: false,
			cut: false,
			milliseconds: 12,
			...answer,
		},
		'self-test',
		{ pages, walls: known, vias }
	);

describe.each( walls )( 'The mark $id', ( wall ) => {
	const own = cases.walls.filter( ( { wall: id } ) => id === wall.id );

	it.each( own.filter( ( { fits } ) => fits ) )( 'fits: $description', ( { answer } ) => {
		const facts = {
			product: wall.product,
			productSure: wall.sure !== 'matcher',
			productKind: wall.kind,
			productDoes: wall.does,
			productSetting: wall.setting ?? null,
			passed: false,
		};
		expect( ask( answer ) ).toMatchObject( facts );
		expect( ask( answer, [ wall ] ) ).toMatchObject( facts );
	} );

	it.each( own.filter( ( { fits } ) => ! fits ) )( 'does not fit: $description', ( { answer, product } ) => {
		expect( ask( answer, [ wall ] ).product ).toBeNull();
		expect( ask( answer ).product ).toBe( product ?? null );
	} );

	it( 'has an answer that it fits, and a near miss', () => {
		expect( new Set( own.map( ( { fits } ) => fits ) ) ).toStrictEqual( new Set( [ true, false ] ) );
	} );

	it( 'says where it comes from, and is more than a status', () => {
		expect( wall.source ).not.toBe( '' );
		expect( wall.headers ?? wall.contains ?? wall.code ).toBeDefined();
	} );
} );

describe( 'What an answer came through', () => {
	it.each( cases.vias )( '$via: $headers', ( { via, headers } ) => {
		expect( ask( { headers } ) ).toMatchObject( { via, product: null } );
	} );

	it( 'has a case for each', () => {
		expect( cases.vias.map( ( { via } ) => via ) ).toStrictEqual(
			expect.arrayContaining( vias.map( ( { via } ) => via ) )
		);
	} );

	it( 'is told of an answer that passes, too', () => {
		const text = '{"answered":true}';
		const told = ask( { status: 200, text, headers: { 'cf-ray': 'abc', 'cf-mitigated': 'challenge' } } );
		expect( told ).toMatchObject( { passed: true, via: 'Cloudflare', product: null } );
	} );
} );

describe( 'The tables', () => {
	it( 'have no entry twice', () => {
		for ( const names of [
			walls.map( ( { id } ) => id ),
			vias.map( ( { via } ) => via ),
			plugins.map( ( { folder } ) => folder ),
		] ) {
			expect( new Set( names ).size ).toBe( names.length );
		}
	} );

	it( 'have parts that can be found: headers by names in lower case, plugins by folders in lower case', () => {
		const names = [ ...walls, ...vias ].flatMap( ( { headers } ) => Object.keys( headers ?? {} ) );
		const folders = plugins.map( ( { folder } ) => folder );
		for ( const name of [ ...names, ...folders ] ) {
			expect( name ).toBe( name.toLowerCase() );
		}
		expect( [ ...walls, ...pages ].flatMap( ( { contains } ) => contains ?? [] ) ).not.toContain( '' );
	} );

	it( 'name no product by an error code that several have', () => {
		const shared = [
			'rest_cannot_access',
			'rest_not_logged_in',
			'rest_disabled',
			'rest_login_required',
			'rest_user_cannot_view',
			'rest_forbidden',
			'wp_die',
		];
		expect( walls.filter( ( { code } ) => code !== undefined && shared.includes( code ) ) ).toStrictEqual( [] );
	} );
} );
