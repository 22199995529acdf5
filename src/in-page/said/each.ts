/** A text for each value. */
export type Each< Value extends string | null | undefined > = Readonly< Record< NonNullable< Value >, string > >;

/** A text for some values. */
export type Some< Value extends string | null | undefined = string > = Readonly<
	Partial< Record< NonNullable< Value >, string > >
>;
