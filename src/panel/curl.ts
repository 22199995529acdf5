import type { Asked } from './asked';

/** The request for a terminal, on several lines. `$NONCE`, `$COOKIE` and `$TOKEN` are for the reader to fill in. */
export function toCurl( { method, url, headers, body, cookie }: Asked ): string {
	const all = cookie ? { ...headers, Cookie: '$COOKIE' } : headers;
	const lines = [
		`curl -i${ method === 'GET' ? '' : ` -X ${ method }` } ${ quoted( url ) }`,
		...Object.entries( all ).map( ( [ name, value ] ) => `-H ${ quoted( `${ name }: ${ value }` ) }` ),
		...( body === null ? [] : [ `--data-raw ${ quoted( body ) }` ] ),
	];
	return lines.join( ' \\\n  ' );
}

/** In single quotes nothing has a meaning; a text with a placeholder needs double ones. */
const quoted = ( text: string ): string =>
	/\$(NONCE|COOKIE|TOKEN)/.test( text )
		? `"${ text.replace( /[\\"`]|\$(?!(?:NONCE|COOKIE|TOKEN)\b)/g, '\\$&' ) }"`
		: `'${ text.replace( /'/g, `'\\''` ) }'`;
