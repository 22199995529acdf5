/** How much of a body is kept to be shown. */
const KEPT = 4096;

/** Ten hexadecimal digits behind the word nonce, as pages hand them to scripts and forms, encoded or not. */
const NONCES =
	/(nonce[A-Za-z_]{0,24}(?:&#?[0-9a-z]{1,6};|\\u00[0-9a-f]{2}|%[0-9a-f]{2}| value=|[^0-9A-Za-z_]){1,8})[0-9a-f]{10}(?![0-9a-f])/gi;

/** The beginning of a text, to be shown. A nonce is a key, so none is kept; and no half of a character stands at the end. */
export const excerptOf = ( text: string ): string =>
	text
		.slice( 0, 2 * KEPT )
		.replace( NONCES, '$1**********' )
		.slice( 0, KEPT )
		.replace( /[\uD800-\uDBFF]$/, '' );
