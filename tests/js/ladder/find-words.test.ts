/**
 * @jest-environment node
 */
import { documentOf } from '../../../src/ladder/document';
import { findWords } from '../../../src/ladder/find-words';
import {
	banningAfter,
	before,
	dice,
	type Firewall,
	PASSES,
	post,
	prose,
	refusing,
	scoring,
	UNCLEAR,
} from './firewalls';

const fieldsOf = ( content: string, title = 'A title', excerpt = '' ) => ( { title, content, excerpt } );

/** Searches, and gives the sample besides. */
async function search( fields: ReturnType< typeof fieldsOf >, firewall: Firewall ) {
	const document = documentOf( fields );
	const stage = before( firewall );
	const outcome = await findWords( document, stage.asker );
	expect( stage.sent.length ).toBe( stage.asker.requests );
	expect( stage.sent.length ).toBeLessThanOrEqual( 40 );
	const { from, to } = outcome.ended === 'found' ? outcome.stretch : { from: 0, to: 0 };
	return { ...stage, outcome, sample: document.text.slice( from, to ) };
}

describe( 'Finding the words of a post that a firewall refuses', () => {
	it( 'finds one phrase in a post of 300 blocks, wherever it stands, in at most 40 requests', async () => {
		for ( const phrase of [ '-->', 'wp-config.php', '<iframe', 'a phrase of more than thirty characters 👩‍👩‍👧' ] ) {
			for ( let at = 0; at < 300; at += 7 ) {
				const content = post( 300, at, phrase, dice( at + 1 ) ).replaceAll(
					'-->',
					phrase === '-->' ? '-- >' : '-->'
				);
				const text = phrase === '-->' ? content.replace( '</p>', '--></p>' ) : content;
				const { outcome, sample } = await search( fieldsOf( text ), refusing( phrase ) );
				expect( outcome ).toMatchObject( { ended: 'found', smallest: true } );
				expect( sample ).toBe( phrase );
			}
		}
	} );

	it( 'tells whether the post passes without these words, or holds others', async () => {
		const content = `${ post( 20, 5, 'eval(' ) }\n\n${ post( 20, 9, 'nothing' ) }`;
		const once = await search( fieldsOf( content ), refusing( 'eval(' ) );
		expect( once.outcome ).toMatchObject( { ended: 'found', rest: 'passes' } );
		expect( JSON.stringify( once.sent.at( -1 ) ).length ).toBeGreaterThan( content.length - 9 );
		const twice = await search( fieldsOf( content.replace( 'nothing', 'eval(' ) ), refusing( 'eval(' ) );
		expect( twice.outcome ).toMatchObject( { ended: 'found', rest: 'refused' } );
	} );

	it( 'finds it in the title and in the excerpt as well', async () => {
		const content = post( 40, 99, '' );
		for ( const fields of [ fieldsOf( content, 'On eval( and more' ), fieldsOf( content, 'A', 'eval( it is' ) ] ) {
			expect( ( await search( fields, refusing( 'eval(' ) ) ).sample ).toBe( 'eval(' );
		}
	} );

	it( 'finds it in text without blocks, and in one very long block', async () => {
		const roll = dice( 5 );
		const lines = Array.from(
			{ length: 90 },
			( _, at ) => prose( 20, roll ) + ( at === 41 ? ' union select ' : '' )
		);
		expect( ( await search( fieldsOf( lines.join( '\n\n' ) ), refusing( 'union select' ) ) ).sample ).toBe(
			'union select'
		);
		const long = `${ prose( 3000, roll ) } union select ${ prose( 1500, roll ) }`;
		expect( ( await search( fieldsOf( long ), refusing( 'union select' ) ) ).sample ).toBe( 'union select' );
	} );

	it( 'finds the shortest stretch where two phrases are refused only together', async () => {
		const content = post( 60, 20, 'first words' ).replace( /(<\/p>(?![^]*<\/p>))/, 'second words$1' );
		const { outcome, sample } = await search( fieldsOf( content ), refusing( 'first words', 'second words' ) );
		expect( outcome.ended === 'found' || outcome.ended === 'not-reached' ).toBe( true );
		if ( outcome.ended === 'found' ) {
			expect( sample ).toMatch( /^first words[^]*second words$/ );
		}
	} );

	it( 'says so where only title and text together are refused', async () => {
		const { outcome } = await search( fieldsOf( 'one here', 'two there' ), refusing( 'one', 'two' ) );
		expect( outcome ).toEqual( { ended: 'together', fields: [ 'content', 'title' ] } );
	} );

	it( 'gives a stretch that is refused by itself where words are weighed', async () => {
		const firewall = scoring( { select: 2, from: 2, where: 1 }, 5 );
		const { outcome, sample } = await search( fieldsOf( post( 50, 30, 'select it from where it is' ) ), firewall );
		expect( outcome ).toMatchObject( { ended: 'found', smallest: true } );
		expect( sample ).toBe( 'select it from where' );
	} );

	it( 'says that a post is too long where plain words of its length are refused, whether it has blocks or not', async () => {
		for ( const content of [ post( 300, 999, '' ), prose( 9000, dice( 3 ) ) ] ) {
			for ( const limit of [ 8_000, 20_000, 40_000 ] ) {
				const { outcome, sent } = await search( fieldsOf( content ), ( _, __, bytes ) => bytes > limit );
				expect( outcome.ended ).toBe( 'too-long' );
				expect( sent.length ).toBeLessThanOrEqual( 40 );
			}
		}
	} );

	it( 'says that everything is refused, after one request', async () => {
		const { outcome, sent } = await search( fieldsOf( post( 9, 1, 'x' ) ), () => true );
		expect( outcome ).toEqual( { ended: 'everything-refused', status: 403 } );
		expect( sent ).toEqual( [ {} ] );
	} );

	it( 'says that the post passes, after two requests', async () => {
		const { outcome, sent } = await search( fieldsOf( post( 9, 1, 'x' ) ), () => false );
		expect( outcome ).toEqual( { ended: 'passes' } );
		expect( sent ).toHaveLength( 2 );
	} );

	it( 'says that something rewrites the post', async () => {
		const { outcome } = await search( fieldsOf( 'one' ), ( values ) =>
			values === '' ? false : { kind: 'rewritten' }
		);
		expect( outcome ).toEqual( { ended: 'rewritten' } );
	} );

	it( 'notices a ban after any number of refusals, and asks at most 4 times more', async () => {
		for ( let count = 1; count < 14; count++ ) {
			const content = post( 120, 5 * count, 'eval(' );
			const { outcome, sent } = await search( fieldsOf( content ), banningAfter( count, refusing( 'eval(' ) ) );
			expect( [ count, outcome ] ).toEqual( [ count, { ended: 'banned' } ] );
			const bannedAt = sent.findIndex( ( _, at ) => at > 0 && JSON.stringify( sent.slice( at ) ) === '[{}]' );
			expect( bannedAt ).toBe( sent.length - 1 );
		}
	} );

	it( 'never names words where chance refuses, or says so much more seldom than it is asked', async () => {
		let named = 0;
		for ( let start = 1; start <= 200; start++ ) {
			const roll = dice( start );
			const { outcome } = await search( fieldsOf( post( 60, 7, 'x' ) ), () => roll( 2 ) === 0 );
			named += outcome.ended === 'found' ? 1 : 0;
		}
		expect( named ).toBeLessThanOrEqual( 2 );
	} );

	it( 'asks once more where an answer is missing, and gives up when it stays away', async () => {
		const fields = fieldsOf( post( 20, 3, 'eval(' ) );
		const once = await search( fields, ( values, asked ) =>
			asked === 6 ? UNCLEAR : values.includes( 'eval(' )
		);
		expect( once.sample ).toBe( 'eval(' );
		const gone = await search( fields, ( values, asked ) => ( asked > 6 ? UNCLEAR : values.includes( 'eval(' ) ) );
		expect( gone.outcome ).toEqual( { ended: 'unclear', why: 'no-answer' } );
	} );

	it( 'takes a connection that is closed for a refusal where saving nothing is answered right after it', async () => {
		const { outcome, sample, asker } = await search( fieldsOf( post( 200, 77, 'eval(' ) ), ( values ) =>
			values.includes( 'eval(' ) ? UNCLEAR : PASSES
		);
		expect( outcome.ended ).toBe( 'found' );
		expect( sample ).toBe( 'eval(' );
		expect( asker.refused ).toBeGreaterThan( 3 );
	} );

	it( 'does not take a server that asks to wait for one that refuses', async () => {
		const { outcome, sent } = await search( fieldsOf( 'one' ), ( values ) =>
			values === '' ? false : { ...UNCLEAR, why: 'asked-to-wait', status: 429 }
		);
		expect( outcome ).toEqual( { ended: 'unclear', why: 'asked-to-wait' } );
		expect( sent ).toHaveLength( 3 );
	} );

	it( 'does not call it a ban when WordPress itself refuses to save nothing', async () => {
		const { outcome } = await search( fieldsOf( 'one' ), ( _, asked ) =>
			asked < 2 ? false : { kind: 'refused', byWordPress: true, status: 403 }
		);
		expect( outcome ).toEqual( { ended: 'unclear', why: 'wordpress' } );
	} );

	it( 'asks for saving nothing after the first and after each four in a row', async () => {
		const { sent } = await search( fieldsOf( post( 300, 0, 'eval(' ) ), refusing( 'eval(' ) );
		expect( sent[ 2 ] ).toEqual( {} );
		const runs = sent.map( ( body ) => ( JSON.stringify( body ).includes( 'eval(' ) ? 'r' : 'p' ) ).join( '' );
		expect( runs ).not.toContain( 'rrrrr' );
	} );

	it( 'cuts no character in two, and sends every part as it stands in the post', async () => {
		const content = `${ '𝒜'.repeat( 200 ) }👩‍👩‍👧${ '𝒜'.repeat( 200 ) }`;
		const { sample, sent } = await search( fieldsOf( content, '' ), refusing( '👧𝒜' ) );
		expect( sample ).toBe( '👧𝒜' );
		for ( const body of sent ) {
			expect( JSON.stringify( body ) ).not.toMatch( /\\ud[89a-f]/ );
		}
	} );

	it( 'tells the request in hand and how many characters are left', async () => {
		const { told } = await search( fieldsOf( post( 30, 9, 'eval(' ) ), refusing( 'eval(' ) );
		expect( told.map( ( { asked } ) => asked ) ).toEqual( told.map( ( _, at ) => at + 1 ) );
		expect( told.slice( 0, 3 ).map( ( { step } ) => step ) ).toEqual( [ 'control', 'whole', 'control' ] );
		expect( told.at( -1 ) ).toMatchObject( { step: 'again', characters: 5 } );
	} );

	it( 'stops at once', async () => {
		const document = documentOf( fieldsOf( post( 30, 9, 'eval(' ) ) );
		const stage = before( refusing( 'eval(' ), { stopped: () => stage.sent.length >= 7 } );
		expect( await findWords( document, stage.asker ) ).toEqual( { ended: 'stopped' } );
		expect( stage.sent ).toHaveLength( 7 );
	} );

	it( 'is stopped, and not unclear, when the token is what the stop cuts off', async () => {
		const document = documentOf( fieldsOf( post( 30, 9, 'eval(' ) ) );
		const unsent = { kind: 'unclear', why: 'no-token' } as const;
		const refuse = ( values: string, asked: number ) => ( asked < 7 ? values.includes( 'eval(' ) : unsent );
		const stage = before( refuse, { stopped: () => stage.sent.length >= 7 } );
		expect( await findWords( document, stage.asker ) ).toEqual( { ended: 'stopped' } );
	} );
} );
