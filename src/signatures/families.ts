/** A rule of a known rule set that looks for certain words. Other firewalls have rules of their own for the same words. */
export interface RuleFamily {
	/** "941180". */
	readonly rule: string;
	/** What the rule set calls it, in its own English words: the host finds them in the log. */
	readonly name: string;
	/** How sure. `measured`: this rule refused these words on a real server. `documented`: so the rule set's source says. */
	readonly sure: 'measured' | 'documented';
}

/** Rules of the OWASP core rule set by the words that they look for, without regard to ASCII case. The longest that fits counts. */
export const families: readonly ( RuleFamily & { readonly part: string } )[] = [];

/** The rule that probably refuses such words; null: none that is known. */
export function familyOf( sample: string ): RuleFamily | null {
	const text = lower( sample );
	const fitting = families
		.filter( ( { part } ) => text.includes( lower( part ) ) )
		.sort( ( one, other ) => other.part.length - one.part.length );
	const [ first ] = fitting;
	return first === undefined ? null : { rule: first.rule, name: first.name, sure: first.sure };
}

const lower = ( text: string ): string => text.replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() );
