import type { Condition, Scalar } from '../../src/diagnosis/conditions';
import { rules } from '../../src/rules';
import { readCases, ruleIds } from '../cases/files';

/* What evidence can hold, learned from the recorded cases and from what the rules look for: no list that could grow stale. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [ key: string ]: Json };
export type Tree = { readonly [ key: string ]: Json };

export const isTree = ( value: Json | undefined ): value is Tree =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/** The evidence of every case. */
export const recorded: readonly Tree[] = ruleIds()
	.sort()
	.flatMap( ( id ) => readCases( id ).map( ( { evidence } ) => evidence as unknown as Tree ) );

const values = new Map< string, Set< Json > >();

const learn = ( path: string, value: Json ): void => {
	values.set( path, ( values.get( path ) ?? new Set() ).add( value ) );
};

const learnTree = ( tree: Tree, path: string ): void => {
	for ( const [ key, value ] of Object.entries( tree ) ) {
		const here = path === '' ? key : `${ path }.${ key }`;
		if ( isTree( value ) ) {
			learnTree( value, here );
		} else {
			learn( here, value );
		}
	}
};

function learnCondition( condition: Condition ): void {
	if ( 'all' in condition || 'any' in condition ) {
		( 'all' in condition ? condition.all : condition.any ).forEach( learnCondition );
	} else if ( 'not' in condition ) {
		learnCondition( condition.not );
	} else if ( 'is' in condition ) {
		const [ path, ...wanted ] = condition.is;
		wanted.forEach( ( value: Scalar ) => learn( path, value ) );
	} else {
		learn( condition.contains[ 0 ], `…${ condition.contains[ 1 ] }…` );
	}
}

recorded.forEach( ( evidence ) => learnTree( evidence, '' ) );
for ( const rule of rules ) {
	learnCondition( rule.when );
	const texts = [ rule.title, rule.explanation, rule.fix, rule.who, rule.where, rule.affected, rule.remarks ].flat();
	for ( const { when, values: paths } of [ ...texts, ...rule.letter, ...rule.log ] ) {
		if ( when !== undefined ) {
			learnCondition( when );
		}
		paths.forEach( ( path ) => learn( path, 'a value' ) );
	}
}

/** `pageNonce.status`, and all values that are known there. The words of a rule speak of a `culprit`: that is no place. */
export const known: readonly ( readonly [ string, readonly Json[] ] )[] = [ ...values ]
	.filter( ( [ path ] ) => ! path.startsWith( 'culprit.' ) )
	.map( ( [ path, found ] ) => [ path, [ ...found, null ] ] as const )
	.sort( ( [ one ], [ other ] ) => ( one < other ? -1 : 1 ) );

/** The names of all exchanges that a rule or a case knows. */
export const exchanges: readonly string[] = [
	...new Set( known.flatMap( ( [ path ] ) => /^(\w+)\.(?:passed|status|outcome|depth)$/.exec( path )?.[ 1 ] ?? [] ) ),
];
