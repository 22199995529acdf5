import type { ByPhp, Expectation } from '../fault';

const shown = ( value: string | null ): string => value ?? 'none';

/** Empty when both are the same. */
export const differs = ( what: string, expected: string | null, said: string | null ): string[] =>
	expected === said ? [] : [ `${ what }: expected ${ shown( expected ) }, said ${ shown( said ) }` ];

/** As one text, in an order that does not matter. */
export const listed = ( ids: readonly string[] ): string => [ ...ids ].sort().join( ' and ' ) || 'nothing';

type Truth = Pick< Expectation, 'verdicts' | 'verdictIn' >;

/** Whether these cards are the truth about a fault. */
export const isTrue = ( { verdicts, verdictIn }: Truth, said: readonly string[] ): boolean =>
	verdicts.length > 0 ? listed( verdicts ) === listed( said ) : verdictIn.includes( listed( said ) );

/** Empty when the cards are the truth. */
export const verdictsDiffer = ( truth: Truth, said: readonly string[] ): string[] =>
	isTrue( truth, said )
		? []
		: differs(
				'verdict',
				listed( truth.verdicts ) === 'nothing' ? truth.verdictIn.join( ' or ' ) : listed( truth.verdicts ),
				listed( said )
			);

/** Empty when PHP says what is known that it says: the truth, or what fault.json tells with its reason. */
export const phpDiffers = ( truth: Truth, { verdicts }: ByPhp, said: readonly string[] ): string[] =>
	verdicts === undefined ? verdictsDiffer( truth, said ) : differs( 'verdict', listed( verdicts ), listed( said ) );

/** How an answer of PHP counts: `allowed` where nobody could know more from the server. */
export function countsAs( truth: Truth, php: ByPhp, said: readonly string[] ): 'right' | 'allowed' | 'wrong' {
	if ( isTrue( truth, said ) ) {
		return 'right';
	}
	return php.allowed === true && phpDiffers( truth, php, said ).length === 0 ? 'allowed' : 'wrong';
}
