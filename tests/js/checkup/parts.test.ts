/**
 * @jest-environment node
 */
import { all, any, is, not, passed } from '../../../src/diagnosis/conditions';
import { Budget } from '../../../src/checkup/budget';
import { namesIn } from '../../../src/checkup/names-in';
import { isNonce, wrongNonce } from '../../../src/checkup/nonces';
import { compareOrigin } from '../../../src/checkup/origin';
import { toExchange } from '../../../src/checkup/parse-exchange';
import { isTrace } from '../../../src/checkup/parse-trace';
import { named } from './site';
import { actor, exchange, trace } from './wordpress';

describe( 'The wrong nonce', () => {
	it( 'is shaped like a nonce, always the same, and never a real one', () => {
		const page = '0123456789';
		const turned = wrongNonce( { page, fresh: null } );
		expect( isNonce( turned ) ).toBe( true );
		expect( wrongNonce( { page, fresh: null } ) ).toBe( turned );
		expect( [ page, turned ] ).not.toContain( wrongNonce( { page, fresh: turned } ) );
	} );

	it( 'exists also when a plugin makes nonces of another shape', () => {
		expect( isNonce( wrongNonce( { page: 'own-kind-of-nonce', fresh: null } ) ) ).toBe( true );
		expect( isNonce( wrongNonce( { page: '', fresh: 'abcdef0123' } ) ) ).toBe( true );
	} );
} );

describe( 'The budget', () => {
	const refused = { ...exchange, passed: false };

	it( 'counts refused answers of REST and nothing else', () => {
		const budget = new Budget();
		budget.note( named( 'index' ), exchange, 0 );
		budget.note( named( 'index' ), { ...refused, outcome: 'timed-out' }, 0 );
		budget.note( named( 'index' ), { ...refused, outcome: 'unanswered' }, 0 );
		budget.note( named( 'ajax' ), refused, 0 );
		expect( budget.left( 0 ) ).toBe( 4 );
		budget.note( named( 'index' ), refused, 0 );
		expect( budget.left( 0 ) ).toBe( 3 );
		budget.note( named( 'wrongNonce' ), refused, 0 );
		expect( budget.left( 0 ) ).toBe( 2 );
	} );

	it( 'forgets a refusal after a minute', () => {
		const budget = new Budget();
		budget.note( named( 'index' ), refused, 1000 );
		expect( [ budget.left( 60_999 ), budget.left( 61_000 ) ] ).toEqual( [ 3, 4 ] );
	} );

	it( 'keeps one back for the proof, and no more than that is asked', () => {
		const budget = new Budget();
		for ( let time = 0; time < 4; time++ ) {
			budget.refuse( 0 );
		}
		expect( [ budget.left( 0 ), budget.isUsedUp( 0 ) ] ).toEqual( [ 0, false ] );
		budget.refuse( 0 );
		expect( budget.isUsedUp( 0 ) ).toBe( true );
	} );

	it( 'allows more with consent, and keeps back one for the control, which may use up the proof', () => {
		const budget = new Budget();
		budget.begin( { consented: true } );
		expect( budget.leftFor( named( 'postRich' ), 0 ) ).toBe( 10 );
		expect( budget.leftFor( named( 'indexAfter' ), 0 ) ).toBe( 12 );
	} );

	it( 'outlives the page', () => {
		const kept = { text: null as string | null };
		const memory = { read: () => kept.text, write: ( text: string ) => void ( kept.text = text ) };
		new Budget( memory ).refuse( 1000 );
		const next = new Budget( memory );
		next.begin( { byItself: true } );
		expect( [ next.left( 2000 ), next.left( 61_000 ) ] ).toEqual( [ 3, 4 ] );
		next.refuse( 2000 );
		expect( next.left( 3000 ) ).toBe( 2 );
		expect( next.mayBegin( 3000 ) ).toBe( false );
		// Who presses Run again wants an answer.
		next.begin();
		expect( next.left( 3000 ) ).toBe( 4 );
		expect( next.mayBegin( 61_500 ) ).toBe( true );
	} );

	it.each( [ 'null', '', '{', '{"a":1}', '["a"]', '[null]', '[9e99]', '"text"' ] )(
		'takes no harm from a browser that has kept %s',
		( text ) => {
			const budget = new Budget( { read: () => text, write: () => {} } );
			expect( budget.left( 1000 ) ).toBe( 4 );
		}
	);
} );

describe( 'The REST root', () => {
	it.each( [
		[ 'https://a.test/wp-json/', 'https://a.test', 'same' ],
		[ 'https://a.test:443/wp-json/', 'https://a.test', 'same' ],
		[ 'http://a.test/wp-json/', 'https://a.test', 'scheme' ],
		[ 'https://www.a.test/wp-json/', 'https://a.test', 'www' ],
		[ 'https://a.test/wp-json/', 'http://www.a.test', 'www' ],
		[ 'https://www2.a.test/wp-json/', 'https://a.test', 'host' ],
		[ 'http://b.test/wp-json/', 'https://a.test', 'host' ],
		[ 'https://a.test:8443/wp-json/', 'https://a.test', 'port' ],
		[ 'http://a.test:8080/wp-json/', 'https://a.test', 'scheme' ],
		[ 'no address', 'https://a.test', 'host' ],
	] )( 'at %s seen from %s has origin: %s', ( url, origin, expected ) => {
		expect( compareOrigin( url, origin ) ).toBe( expected );
	} );
} );

describe( 'A condition', () => {
	it( 'names every exchange in it, however deep', () => {
		const condition = all(
			passed( 'index' ),
			any( not( passed( 'ajax' ) ), { contains: [ 'post.code', 'x' ] } ),
			is( 'vantage', null )
		);
		expect( namesIn( condition ) ).toEqual( [ 'index', 'ajax', 'post', 'vantage' ] );
	} );
} );

describe( 'What PHP sends', () => {
	it( 'is an exchange when every fact fits', () => {
		expect( toExchange( exchange ) ).toEqual( exchange );
	} );

	it.each( Object.keys( exchange ) )( 'is no exchange without a fitting %s', ( fact ) => {
		expect( toExchange( { ...exchange, [ fact ]: { no: 'fact' } } ) ).toBeNull();
		expect( toExchange( { ...exchange, [ fact ]: undefined } ) ).toBeNull();
	} );

	it.each( [ null, undefined, [], 'text', 7, {} ] )( 'is no exchange when it is %p', ( value ) => {
		expect( toExchange( value ) ).toBeNull();
	} );

	it( 'may be an exchange with a trace, if that fits as well', () => {
		expect( toExchange( { ...exchange, trace } ) ).toEqual( { ...exchange, trace } );
		expect( toExchange( { ...exchange, trace: null } ) ).toBeNull();
		expect( toExchange( { ...exchange, trace: { ...trace, reached: 'the moon' } } ) ).toBeNull();
	} );

	it( 'is a trace when every fact fits', () => {
		expect( isTrace( { ...trace, refused: actor, refusedToo: { ...actor, name: null, kind: null } } ) ).toBe(
			true
		);
	} );

	it.each( Object.keys( trace ) )( 'is no trace without a fitting %s', ( fact ) => {
		expect( isTrace( { ...trace, [ fact ]: { no: 'fact' } } ) ).toBe( false );
		const { [ fact ]: removed, ...rest } = { ...trace } as Record< string, unknown >;
		expect( isTrace( rest ) ).toBe( false );
	} );

	it.each( Object.keys( actor ) )( 'is no actor without a fitting %s', ( fact ) => {
		expect( isTrace( { ...trace, accepted: { ...actor, [ fact ]: [] } } ) ).toBe( false );
		expect( isTrace( { ...trace, accepted: { ...actor, [ fact ]: undefined } } ) ).toBe( false );
	} );
} );
