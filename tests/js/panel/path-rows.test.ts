import { pathRows } from '../../../src/panel/path-rows';
import type { Evidence } from '../../../src/evidence';
import { evidence, exchange, finding, refusal } from './seen';

const done = { causes: [], running: false, asking: null };
const labels = ( seen: Partial< Evidence > ) =>
	pathRows( { ...done, evidence: evidence( seen ) } ).map( ( { label, outcome } ) => `${ label }: ${ outcome }` );

describe( 'The rows of the path', () => {
	it( 'are one for each identity when its answers are alike', () => {
		expect(
			labels( {
				visitor: exchange(),
				index: exchange(),
				cookie: exchange(),
				pageNonce: exchange(),
				freshNonce: exchange(),
				post: exchange(),
				postOverride: exchange(),
			} )
		).toEqual( [
			'Visitor: Passed, 200',
			'Cookie only: Passed, 200',
			'Logged in, reading: Passed, 200',
			'Logged in, saving: Passed, 200',
		] );
	} );

	it( 'split exactly where the answers differ', () => {
		const refused = refusal( { status: 403, code: 'rest_cookie_invalid_nonce' } );
		expect( labels( { pageNonce: refused, queryNonce: refused, freshNonce: exchange() } ) ).toEqual( [
			'Visitor: Not tried',
			'Cookie only: Not tried',
			'This page’s nonce: Refused, 403',
			'A new nonce: Passed, 200',
			'Logged in, saving: Not tried',
		] );
	} );

	it( 'name of several ways of saving the most that passed and the least that was refused', () => {
		expect(
			labels( {
				post: exchange(),
				postOverride: exchange(),
				postPlain: exchange(),
				postBlocks: refusal( { status: 403 } ),
				postRich: refusal( { status: 403 } ),
			} ).slice( 3 )
		).toEqual( [ 'Saving plain text: Passed, 200', 'Saving one block: Refused, 403' ] );
	} );

	it( 'leave out what needs consent until somebody agreed, and split it where routes differ', () => {
		expect( labels( {} ) ).toHaveLength( 4 );
		expect(
			labels( { savePage: exchange(), saveStyles: exchange(), saveTemplate: refusal( { status: 403 } ) } ).slice(
				4
			)
		).toEqual( [ 'Saving a page: Passed, 200', 'Saving a template: Refused, 403' ] );
	} );

	it( 'say where what was to be saved arrived changed', () => {
		const rows = pathRows( {
			...done,
			evidence: evidence( {
				post: exchange(),
				postBlocks: exchange( { shape: 'dry-run', arrived: 'changed', sentBytes: 90, seenBytes: 80 } ),
			} ),
		} );
		expect( rows.slice( 3 ).map( ( { label, outcomeNote } ) => [ label, outcomeNote ] ) ).toEqual( [
			[ 'Saving nothing', null ],
			[ 'Saving one block', 'what arrived is not what was sent' ],
		] );
	} );

	it( 'show the server asking itself only when it hears something else', () => {
		expect( labels( { visitor: exchange(), loopbackVisitor: exchange() } ) ).toHaveLength( 4 );
		expect( labels( { visitor: exchange(), loopbackVisitor: refusal() } ) ).toContain(
			'The server itself: Refused, 401'
		);
	} );

	it( 'say that a cookie without a nonce counts as a visitor, as it should', () => {
		const [ , cookie ] = pathRows( { ...done, evidence: evidence( { cookie: exchange( { seenUser: false } ) } ) } );
		expect( cookie?.outcomeNote ).toBe( 'treated as a visitor, as it should' );
	} );

	it( 'say closed where that is intended, and who did it', () => {
		const causes = [ finding( { severity: 'intended' } ) ];
		const [ visitor ] = pathRows( { ...done, causes, evidence: evidence( { visitor: refusal() } ) } );
		expect( visitor ).toMatchObject( { outcome: 'Closed, 401', outcomeNote: 'Plugin A' } );
	} );

	it( 'show what is asked now and what comes next', () => {
		const rows = pathRows( { evidence: evidence(), causes: [], running: true, asking: 'cookie' } );
		expect( rows.map( ( { outcome } ) => outcome ) ).toEqual( [
			'Comes next',
			'Asking now…',
			'Comes next',
			'Comes next',
		] );
	} );

	it( 'do not call a page with status 200 a refusal', () => {
		expect(
			labels( {
				visitor: refusal( { status: 200, shape: 'other', page: 'other', body: 'html', depth: 'php' } ),
			} )[ 0 ]
		).toBe( 'Visitor: Another page, 200' );
	} );
} );
