/** How a value must look: of this type, one of these texts, or an object of that shape. A priority, which is `whole`, may be less than nothing. */
export type Look = 'text' | 'flag' | 'count' | 'whole' | 'actor' | 'trace' | 'fields' | readonly string[];

type LookOf< Value > = [ Value ] extends [ boolean ]
	? 'flag'
	: [ Value ] extends [ number ]
		? 'count' | 'whole'
		: [ Value ] extends [ string ]
			? string extends Value
				? 'text'
				: readonly Value[]
			: 'actor' | 'trace' | 'fields';

/** For every field of a type, how it must look: those that are never null, and the others. A field that the type gains does not compile until it is here. */
export interface Shape< Type > {
	readonly always: {
		readonly [ Name in keyof Type as null extends Type[ Name ] ? never : Name ]-?: LookOf<
			Exclude< Type[ Name ], undefined >
		>;
	};
	readonly orNull: {
		readonly [ Name in keyof Type as null extends Type[ Name ] ? Name : never ]-?: LookOf<
			Exclude< Type[ Name ], null | undefined >
		>;
	};
}
