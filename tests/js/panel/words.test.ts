/**
 * @jest-environment node
 */
import type { Exception } from '../../../src/exceptions/exception';
import type { Words, WordsOutcome } from '../../../src/ladder/words';
import { is } from '../../../src/diagnosis/conditions';
import { text, textWhen } from '../../../src/diagnosis/text';
import { exceptionsFor } from '../../../src/panel/exceptions-for';
import { listPosts, readPost } from '../../../src/panel/posts';
import { wordsLetter } from '../../../src/panel/words-letter';
import { outcomeExplained, outcomeSentence, placeWords } from '../../../src/panel/words-sentences';
import { calm } from '../nothing-amiss';
import { evidence, exchange, settings } from './seen';

const words = ( facts: Partial< Words > = {} ): Words => ( {
	field: 'content',
	sample: '/etc/passwd',
	before: 'Look into ',
	after: ' for that.',
	block: { name: 'core/paragraph', number: 12 },
	smallest: true,
	rest: null,
	family: { rule: 'OWASP CRS 930120', name: 'a file of the system', sure: 'measured' },
	status: 403,
	product: null,
	...facts,
} );

const told = {
	requests: 18,
	refused: 9,
	date: '2026-11-22T23:30:00.000Z',
	url: 'https://someone:secret@example.org/wp-json/wp/v2/posts/0',
	milliseconds: 7200,
};

const found = ( facts: Partial< Words > = {} ): WordsOutcome => ( { ...told, ended: 'found', words: words( facts ) } );

const outcomes: readonly WordsOutcome[] = [
	found(),
	found( { smallest: false } ),
	{ ...told, ended: 'passes' },
	{ ...told, ended: 'rewritten' },
	{ ...told, ended: 'too-long', passedBytes: 129025, refusedBytes: 131072 },
	{ ...told, ended: 'together', fields: [ 'title', 'content' ] },
	{ ...told, ended: 'everything-refused', status: 403 },
	{ ...told, ended: 'banned' },
	{ ...told, ended: 'unclear', why: 'no-token' },
	{ ...told, ended: 'not-reached', field: 'content', characters: 900 },
	{ ...told, ended: 'stopped' },
];

describe( 'What a search for words has shown', () => {
	it.each( outcomes.map( ( outcome ) => [ outcome.ended, outcome ] as const ) )( 'has words: %s', ( _, outcome ) => {
		expect( outcomeSentence( outcome ) ).toMatch( /^[A-Z].{10,80}[^.]$/ );
		expect( outcomeExplained( outcome ) ).toMatch( /\.$/ );
		expect( outcomeExplained( outcome ) ).not.toMatch( /%|undefined|null/ );
	} );

	it( 'asks nobody to do without the marks of blocks', () => {
		expect( outcomeExplained( found() ) ).toContain( 'write these words in another way' );
		expect( outcomeExplained( found( { sample: '-->' } ) ) ).not.toContain( 'in another way' );
	} );

	it( 'says whether the rest of the post passes', () => {
		expect( outcomeExplained( found( { rest: 'passes' } ) ) ).toMatch( /Without them the whole post passes\.$/ );
		expect( outcomeExplained( found( { rest: 'refused' } ) ) ).toContain( 'something else that is refused' );
	} );

	it( 'names the block, where there is one', () => {
		expect( placeWords( words() ) ).toBe( 'In the text, block 12 (core/paragraph).' );
		expect( placeWords( words( { field: 'title', block: null } ) ) ).toBe( 'In the title.' );
	} );
} );

describe( 'The text for the host about words', () => {
	it( 'holds when, where, the answer, the rule and the sample as it is, and no password', () => {
		expect( wordsLetter( found(), settings )?.split( '\n' ).slice( 4 ) ).toEqual( [
			'Site: https://example.org/',
			'When: 2026-11-22 23:30:00 UTC, give or take half a minute',
			'Request: POST https://example.org/wp-json/wp/v2/posts/0',
			'Answer: 403',
			'Perhaps the rule: OWASP CRS 930120, a file of the system',
			'Refused by itself, in the JSON body of the request:',
			'',
			'/etc/passwd',
			'',
			'Thank you.',
		] );
	} );

	it( 'is not written where there is nothing to ask for', () => {
		const written = outcomes.filter( ( outcome ) => wordsLetter( outcome, settings ) !== null );
		expect( written.map( ( { ended } ) => ended ) ).toEqual( [ 'found', 'found', 'too-long', 'together' ] );
	} );

	it( 'shows characters that nobody sees', () => {
		expect( wordsLetter( found( { sample: 'a\u202Eb' } ), settings ) ).toContain( 'a\\u{202e}b' );
	} );
} );

describe( 'The list of posts', () => {
	const answering = ( data: unknown ) => ( {
		settings,
		evidence: null,
		world: {
			...calm,
			fetch: async ( input: RequestInfo | URL ) =>
				new Response(
					JSON.stringify( { restHealth: /(?:do=|v1\/)([a-z-]+)$/.exec( String( input ) )?.[ 1 ], data } )
				),
			apiFetch: async () => null,
			now: () => 0,
			origin: 'https://example.org',
		},
	} );
	const post = { id: 7, title: 'Hello', type: 'Post', target: 'post-zero', modified: 'today' };

	it( 'leaves out what is no post', async () => {
		const posts = [ post, { ...post, target: null }, { ...post, target: 'batch' }, { ...post, id: '7' }, null ];
		expect( await listPosts( '', answering( { posts } ) ) ).toEqual( [ post, { ...post, target: null } ] );
	} );

	it( 'is not there when nobody answers', async () => {
		expect( await listPosts( '', answering( null ) ) ).toBeNull();
		expect( await readPost( 7, answering( { target: null, fields: {} } ) ) ).toBeNull();
	} );

	it( 'hands out what stands in one', async () => {
		const writing = { target: 'post-zero', fields: { title: 'a', content: 'b', excerpt: '' } };
		expect( await readPost( 7, answering( writing ) ) ).toEqual( writing );
	} );
} );

describe( 'Exceptions', () => {
	const exception = ( id: string, when: Exception[ 'when' ], property: Exception[ 'property' ] ): Exception => ( {
		id,
		property,
		product: id,
		steps: [ text( 'Let %1$s pass.', 'index.product' ), textWhen( is( 'index.via', 'x' ), 'Never.' ) ],
		code: null,
		sure: 'documented',
		source: 'here',
		when,
	} );

	it( 'of what was seen here stand first, those of another property nowhere', () => {
		const all = [
			exception( 'other', is( 'index.software', 'nginx' ), 'content' ),
			exception( 'seen', is( 'index.software', 'apache' ), 'content' ),
			exception( 'size', is( 'index.software', 'apache' ), 'size' ),
		];
		const seen = evidence( { index: exchange( { software: 'apache', product: 'P' } ) } );
		const { seen: first, others } = exceptionsFor( { property: 'content' }, all, seen );
		expect( first ).toMatchObject( [ { id: 'seen', steps: [ 'Let P pass.' ] } ] );
		expect( others.map( ( { id } ) => id ) ).toEqual( [ 'other' ] );
		expect( exceptionsFor( { property: null }, all, seen ) ).toEqual( { seen: [], others: [] } );
	} );
} );
