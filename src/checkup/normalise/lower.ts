/** ASCII only, as PHP folds. */
export const lower = ( value: string ): string => value.replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() );
