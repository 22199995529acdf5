/** What ordinary requests pay for the active plugin: php-cgi answers them on two sites, with the plugin and without. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findProgram } from '../lab/programs';
import { answer } from './cgi';
import { type Counted, count } from './cost';
import { layPair, type Pair } from './pair';
import { type Ordinary, requests } from './requests';

const skip = findProgram( 'php-cgi' ) === null && 'This computer has no php-cgi.';

/** Files that the plugin may load. */
const files: Record< Ordinary[ 'id' ], number > = { front: 1, rest: 4, posts: 5, dashboard: 5 };

describe( 'An ordinary request', { skip }, () => {
	let pair: Pair;
	before( async () => {
		pair = await layPair();
	} );
	after( () => pair.remove() );

	for ( const request of requests ) {
		test( `${ request.title }: no query, no option; more files: at most ${ files[ request.id ] }`, async () => {
			const [ active, inactive ] = await both( pair, ( bench ) => count( request, bench ) );
			const more = ( what: 'files' | 'queries' | 'options' | 'bytes' ): number =>
				active[ what ] - inactive[ what ];
			assert.ok( active.queries > 0 && inactive.own.length === 0, 'The counting itself is broken.' );
			assert.ok(
				more( 'files' ) <= files[ request.id ],
				tooMany( active, more( 'files' ), files[ request.id ] )
			);
			assert.deepEqual(
				{ queries: more( 'queries' ), options: more( 'options' ), bytes: more( 'bytes' ) },
				{ queries: 0, options: 0, bytes: 0 }
			);
		} );

		test( `${ request.title }: no script, style or data of ours, and nothing but the entry in the menu`, async () => {
			const [ active, inactive ] = await both( pair, async ( bench ) =>
				told( await answer( request, bench, { cache: 'off' } ) )
			);
			assert.deepEqual( [ linesOnlyIn( active, inactive ), linesOnlyIn( inactive, active ) ], [ [], [] ] );
			assert.equal( active.length, inactive.length );
		} );
	}
} );

const tooMany = ( { own }: Counted, more: number, budget: number ): string =>
	`It loads ${ more } files more, ${ more - budget } too many: ${ own.join( ', ' ) }.`;

/** The same of the site with the plugin and of that without, after a request that does what WordPress does once. */
async function both< T >(
	{ active, inactive }: Pair,
	ask: ( bench: Pair[ 'active' ] ) => Promise< T >
): Promise< [ T, T ] > {
	const twice = async ( bench: Pair[ 'active' ] ): Promise< T > => {
		await ask( bench );
		return ask( bench );
	};
	return Promise.all( [ twice( active ), twice( inactive ) ] );
}

const linesOnlyIn = ( one: string, other: string ): readonly string[] => {
	const known = new Set( other.split( '\n' ) );
	return one.split( '\n' ).filter( ( line ) => ! known.has( line ) );
};

const MENU_ENTRY = /<li><a href='tools\.php\?page=rest-health'>REST Health<\/a><\/li>/;

/** Headers and body without what differs between any two requests, and without our entry in the menu. */
const told = ( { stdout }: { readonly stdout: string } ): string =>
	stdout
		.replace( MENU_ENTRY, '' )
		.replace( /\b[0-9a-f]{10}\b/g, 'nonce or time' )
		.replace( /expires=[^;]+/g, 'expires' );
