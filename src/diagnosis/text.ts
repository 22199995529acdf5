import { all, type Condition, type EvidencePath } from './conditions';
import { holds } from './holds';
import type { Evidence } from '../evidence';
import { valueAt } from './value-at';

/**
 * A sentence whose placeholders (`%1$s`, `%2$s` …) are filled from the evidence when it is shown.
 * The template is translated, the values never are.
 */
export interface Text {
	readonly template: string;
	readonly values: readonly EvidencePath[];
	/** Said only when this holds. */
	readonly when?: Condition;
}

/** Code to copy. It is not translated, and may hold placeholders like a sentence. */
export interface Snippet {
	readonly code: string;
	readonly values?: readonly EvidencePath[];
	/** Fits only where this holds. */
	readonly when?: Condition;
}

/** Ways of saying one thing, the most exact first: the first that can be said is said, and the last always can be. */
export type Words = readonly [ ...Text[], Text ];

export const text = ( template: string, ...values: EvidencePath[] ): Text => ( { template, values } );

/**
 * The same, to be said only when the condition holds.
 * @param          when
 * @param          template
 * @param {...any} values
 */
export const textWhen = ( when: Condition, template: string, ...values: EvidencePath[] ): Text => ( {
	template,
	values,
	when,
} );

/** The same texts, each to be said only when this holds as well. */
export const onlyWhen = ( condition: Condition, texts: readonly Text[] ): readonly Text[] =>
	texts.map( ( one ) => ( { ...one, when: one.when === undefined ? condition : all( condition, one.when ) } ) );

/** Fills the placeholders. A value that the evidence lacks leaves its placeholder standing. */
export const fill = ( { template, values }: Text, evidence: Evidence ): string =>
	template.replace( /%(\d+)\$s/g, ( placeholder, number: string ) => {
		const path = values[ Number( number ) - 1 ];
		const value = path === undefined ? null : valueAt( path, evidence );
		return isSayable( value ) ? String( value ) : placeholder;
	} );

/** Whether the text may be said of this evidence: its condition holds and every value it wants is there. */
export const canSay = ( { values, when }: Text, evidence: Evidence ): boolean =>
	( when === undefined || holds( when, evidence ) ) &&
	values.every( ( path ) => isSayable( valueAt( path, evidence ) ) );

/** The first of the texts that can be said, filled; null when none can. */
export const say = ( words: readonly Text[], evidence: Evidence ): string | null => {
	const sayable = words.find( ( candidate ) => canSay( candidate, evidence ) );
	return sayable === undefined ? null : fill( sayable, evidence );
};

/** The first code that fits, filled; null when none does. */
export const codeIn = ( snippets: readonly Snippet[], evidence: Evidence ): string | null =>
	say(
		snippets.map( ( { code, values = [], when } ) => ( {
			template: code,
			values,
			...( when !== undefined && { when } ),
		} ) ),
		evidence
	);

const isSayable = ( value: unknown ): value is string | number =>
	( typeof value === 'string' && value !== '' ) || Number.isSafeInteger( value );
