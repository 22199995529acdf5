import type {
	Actor,
	BrowserFacts,
	Evidence,
	Exchange,
	ExchangeName,
	Limits,
	Proof,
	ServerFacts,
	Trace,
} from '../evidence';

/** The excerpt is hostile text for people to look at: no condition can be written about it. */
type Fact = Exclude< keyof Exchange, 'excerpt' | 'trace' >;

/** Who did something, by what the witness saw. */
export type Role = { [ Name in keyof Trace ]: Trace[ Name ] extends Actor | null ? Name : never }[ keyof Trace ];
type TraceFact = Exclude< keyof Trace, Role >;

/** Where a trace is looked for. `culprit`: the exchange that the finding names as its culprit, for the words of a rule. */
export type Traced = ExchangeName | 'culprit';

/** What stands at each place in the evidence. By place and not by a type that takes paths apart: there are thousands, and the compiler looks up one. */
type ExchangeValues = {
	readonly [ Path in `${ ExchangeName }.${ Fact }` ]: Path extends `${ string }.${ infer Name extends Fact }`
		? Exchange[ Name ]
		: never;
};
type TraceValues = {
	readonly [
		Path in `${ Traced }.trace.${ TraceFact }`
	]: Path extends `${ string }.trace.${ infer Name extends TraceFact }` ? Trace[ Name ] : never;
};
type ActorValues = {
	readonly [
		Path in `${ Traced }.trace.${ Role }.${ keyof Actor }`
	]: Path extends `${ string }.trace.${ Role }.${ infer Name extends keyof Actor }` ? Actor[ Name ] : never;
};
interface Values
	extends
		ExchangeValues,
		TraceValues,
		ActorValues,
		Prefixed< 'server', ServerFacts >,
		Prefixed< 'browser', BrowserFacts >,
		Prefixed< 'proof', Proof >,
		Prefixed< 'limits', Limits > {
	readonly vantage: Evidence[ 'vantage' ];
}
type Prefixed< Prefix extends string, Facts > = {
	readonly [ Name in keyof Facts & string as `${ Prefix }.${ Name }` ]: Facts[ Name ];
};

/** A place in the evidence, for example `pageNonce.status` or `server.permalinks`. A misspelt one does not compile. */
export type EvidencePath = keyof Values;

/** The type of the value at the path. */
export type ValueAt< Path extends EvidencePath > = Values[ Path ];

export type Scalar = string | number | boolean | null;

/** The paths whose values are texts. */
type TextPath = { [ Path in EvidencePath ]: string extends ValueAt< Path > ? Path : never }[ EvidencePath ];

/**
 * The whole language: five operators, plain data, so that PHP reads it too.
 * When a rule wants more, give the evidence a better fact.
 */
export type Condition =
	| { readonly is: readonly [ EvidencePath, ...Scalar[] ] }
	| { readonly contains: readonly [ EvidencePath, string ] }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

/**
 * The value at the path is one of these, strictly. What is absent is null.
 * @param          path
 * @param {...any} values
 */
export const is = < Path extends EvidencePath >(
	path: Path,
	...values: [ ValueAt< Path > | null, ...( ValueAt< Path > | null )[] ]
): Condition => ( { is: [ path, ...values ] } );

/** The text at the path has this part; case is ignored for ASCII letters only. */
export const contains = ( path: TextPath, part: string ): Condition => ( { contains: [ path, part ] } );
export const all = ( ...conditions: Condition[] ): Condition => ( { all: conditions } );
export const any = ( ...conditions: Condition[] ): Condition => ( { any: conditions } );
export const not = ( condition: Condition ): Condition => ( { not: condition } );

/* Two shapes that most rules are made of. */
export const passed = ( name: ExchangeName ): Condition => is( `${ name }.passed`, true );
export const failed = ( name: ExchangeName ): Condition => is( `${ name }.passed`, false );
