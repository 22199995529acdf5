/** A rule of a known rule set that looks for certain words. Other firewalls have rules of their own for the same words. */
export interface RuleFamily {
	/** "OWASP CRS 941180". */
	readonly rule: string;
	/** What the rule set takes the words for: "a script in the text (XSS)". English: the host reads it in a log. */
	readonly name: string;
	/** How sure. `measured`: seen on a real server. `documented`: by the rule set's source. */
	readonly sure: 'measured' | 'documented';
}
