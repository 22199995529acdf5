import type { Chance } from './random';
import { exchanges, isTree, type Json, known, recorded, type Tree } from './known';

/** What no fact is. PHP cannot tell `{}` from `[]`, and neither says anything. */
const JUNK: readonly Json[] = [
	null,
	true,
	false,
	0,
	-1,
	403,
	1.5,
	1e21,
	2 ** 53,
	'',
	'0',
	'passed',
	'%1$s',
	'<script>alert(1)</script>',
	'\u202eneqilc\u0000',
	'İK',
	'x'.repeat( 2000 ),
	[ 'passed' ],
	[ { passed: false } ],
	{ passed: { passed: true } },
	{ status: [ 403 ], trace: 'refused' },
	{ length: 1, constructor: 'x' },
];

/** An evidence, and what kind it is. */
export interface Sample {
	readonly kind: 'mutated' | 'crossed' | 'within' | 'outside' | 'nothing-asked';
	readonly evidence: Tree;
}

/** The tree with a value put at a path, or taken away there. */
function put( tree: Tree, [ key, ...rest ]: readonly string[], value: Json | undefined ): Tree {
	if ( key === undefined ) {
		return tree;
	}
	if ( rest.length === 0 ) {
		const { [ key ]: _, ...others } = tree;
		return value === undefined ? others : { ...others, [ key ]: value };
	}
	const below = tree[ key ];
	return { ...tree, [ key ]: put( isTree( below ) ? below : {}, rest, value ) };
}

const putKnown = ( tree: Tree, chance: Chance ): Tree => {
	const [ path, values ] = chance.one( known );
	return put( tree, path.split( '.' ), chance.one( values ) );
};

/** A recorded case with a few facts changed to others that are known at their places. */
const mutated = ( chance: Chance ): Tree => {
	let tree = chance.one( recorded );
	for ( let left = 1 + chance.below( 6 ); left > 0; left-- ) {
		tree = chance.oneIn( 8 )
			? put( tree, [ chance.one( Object.keys( tree ) ) ], undefined )
			: putKnown( tree, chance );
	}
	return tree;
};

/** Exchanges of several cases in one evidence, some of them under another name. */
const crossed = ( chance: Chance ): Tree => {
	let tree = chance.one( recorded );
	for ( let left = 1 + chance.below( 4 ); left > 0; left-- ) {
		const other = chance.one( recorded );
		const name = chance.one( Object.keys( other ) );
		const target = exchanges.includes( name ) && chance.oneIn( 2 ) ? chance.one( exchanges ) : name;
		tree = put( tree, [ target ], other[ name ] );
	}
	return tree;
};

/** The facts that are known of each exchange, of the server and so on, by the rest of their paths. */
const facts = new Map< string, ( readonly [ readonly string[], readonly Json[] ] )[] >();
for ( const [ path, values ] of known ) {
	const [ name = '', ...rest ] = path.split( '.' );
	facts.set( name, [ ...( facts.get( name ) ?? [] ), [ rest, values ] ] );
}

/** A tree that is nobody else's yet: a copy of it for each of its facts would take most of the time. */
interface Growing {
	[ key: string ]: Json | Growing;
}

const isGrowing = ( value: Json | Growing | undefined ): value is Growing =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/** The same as `put`, into this tree. */
function grow( tree: Growing, path: readonly string[], value: Json ): void {
	let branch = tree;
	for ( const key of path.slice( 0, -1 ) ) {
		const below = branch[ key ];
		branch = branch[ key ] = isGrowing( below ) ? below : {};
	}
	branch[ path[ path.length - 1 ] ?? '' ] = value;
}

/** Facts of one of them by chance. */
const some = ( name: string, chance: Chance ): Tree => {
	const tree: Growing = exchanges.includes( name ) ? { passed: chance.oneIn( 2 ) } : {};
	for ( const [ path, values ] of facts.get( name ) ?? [] ) {
		if ( chance.oneIn( 3 ) ) {
			grow( tree, path, chance.one( values ) );
		}
	}
	return tree;
};

/** Facts by chance, each one possible by itself. */
const within = ( chance: Chance ): Tree => {
	const names = [ 'server', 'browser', 'proof', ...exchanges.filter( () => chance.oneIn( 2 ) ) ];
	return {
		vantage: chance.one( [ 'browser', 'loopback' ] ),
		...Object.fromEntries( names.map( ( name ) => [ name, some( name, chance ) ] ) ),
	};
};

/** Something recorded in which there is what no type allows. */
const outside = ( chance: Chance ): Tree => {
	let tree = chance.oneIn( 2 ) ? mutated( chance ) : within( chance );
	for ( let left = 1 + chance.below( 5 ); left > 0; left-- ) {
		const path = chance.one( known )[ 0 ].split( '.' );
		tree = put( tree, path.slice( 0, 1 + chance.below( path.length ) ), chance.one( JUNK ) );
	}
	return tree;
};

/** What the server and the browser know by themselves, and not one exchange. */
const nothingAsked = ( chance: Chance ): Tree => ( {
	vantage: chance.one( [ 'browser', 'loopback' ] ),
	server: some( 'server', chance ),
	...( chance.oneIn( 2 ) && { browser: some( 'browser', chance ) } ),
} );

const KINDS: Readonly< Record< Sample[ 'kind' ], ( chance: Chance ) => Tree > > = {
	mutated,
	crossed,
	within,
	outside,
	'nothing-asked': nothingAsked,
};

/** Of twenty: as often as they stand here. Whole ones by chance are slow, and seldom like any site. */
const SHARE: readonly Sample[ 'kind' ][] = [
	...Array< 'mutated' >( 9 ).fill( 'mutated' ),
	...Array< 'crossed' >( 5 ).fill( 'crossed' ),
	...Array< 'outside' >( 3 ).fill( 'outside' ),
	'within',
	'within',
	'nothing-asked',
];

export function sample( chance: Chance ): Sample {
	const kind = chance.one( SHARE );
	return { kind, evidence: KINDS[ kind ]( chance ) };
}
