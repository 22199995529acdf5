/** Control, bidirectional and other characters that are not seen, or that change what is seen around them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

/** The text with such characters written out as `\u{202e}`. Line ends and tabs stay when lines are wanted. */
export const visible = ( text: string, keep: 'lines' | 'nothing' = 'nothing' ): string =>
	text.replace( HIDDEN, ( character ) =>
		keep === 'lines' && '\n\t'.includes( character ) ? character : written( character )
	);

/** The beginning on one line, for a table cell. */
export const firstBytes = ( text: string, length = 80 ): string => {
	const line = text
		.slice( 0, 4 * length )
		.replace( /[\s\p{Cc}]+/gu, ' ' )
		.trim();
	const characters = [ ...line ];
	return visible( characters.length > length ? `${ characters.slice( 0, length ).join( '' ) }…` : line );
};

/** The whole excerpt on its lines. */
export const manyLines = ( text: string ): string => visible( text.replace( /\r\n?/g, '\n' ), 'lines' );

const written = ( character: string ): string => `\\u{${ ( character.codePointAt( 0 ) ?? 0 ).toString( 16 ) }}`;
