import { families } from '../in-page';
import type { Family, RuleFamily } from '../signatures/families';

/** The rule that probably refuses such words: the one whose words are the longest in it. Null: none that is known. */
export function familyOf( sample: string ): RuleFamily | null {
	const text = lower( sample );
	const lengthOf = ( { parts }: Family ): number =>
		Math.max( 0, ...parts.filter( ( part ) => text.includes( part ) ).map( ( { length } ) => length ) );
	const [ first ] = families
		.filter( ( family ) => lengthOf( family ) > 0 )
		.sort( ( one, other ) => lengthOf( other ) - lengthOf( one ) );
	return first === undefined ? null : { rule: first.rule, name: first.name, sure: first.sure };
}

/** Of ASCII letters only, as firewalls do it. */
const lower = ( text: string ): string => text.replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() );
