import type { Asked } from './asked';

/** The request for a terminal, on several lines. What begins with `$` is for the reader to fill in: `$NONCE`, `$COOKIE`, `$TOKEN` … */
export function toCurl( request: Asked ): string {
	const { method, url, headers, cookie } = request;
	const all = cookie ? { ...headers, Cookie: '$COOKIE' } : headers;
	const lines = [
		`curl -i${ method === 'GET' ? '' : ` -X ${ method }` } ${ quoted( url ) }`,
		...Object.entries( all ).map( ( [ name, value ] ) => `-H ${ quoted( `${ name }: ${ value }` ) }` ),
		...pin( request ),
		...load( request ),
	];
	return ( filling( request.body ) ?? '' ) + lines.join( ' \\\n  ' );
}

/** Under the same name, and straight to the machine. */
function pin( { url, pinned }: Asked ): readonly string[] {
	if ( ! pinned ) {
		return [];
	}
	const { hostname, port, protocol } = new URL( url );
	const usual = protocol === 'https:' ? '443' : '80';
	return [ `--resolve ${ quoted( `${ hostname }:${ port || usual }:$SERVER` ) }` ];
}

/** What the request carries. The file may be any of its type. */
function load( { body, file }: Asked ): readonly string[] {
	if ( file !== null ) {
		const { inForm, name, type } = file;
		return [ inForm ? `-F 'file=@${ name };type=${ type }'` : `--data-binary @${ name }` ];
	}
	if ( body === null ) {
		return [];
	}
	return [ filling( body ) === null ? `--data-raw ${ quoted( body ) }` : '--data-binary @-' ];
}

/** Longer than a terminal takes on a line. */
const LONG = 4000;

/** The command that makes a long body, which is one text again and again; null for every other body. */
function filling( body: string | null ): string | null {
	const found = body !== null && body.length > LONG ? /^(.{0,40}?)(.{8,64}?)\2{20}/s.exec( body ) : null;
	if ( body === null || found === null ) {
		return null;
	}
	const [ , before = '', unit = '' ] = found;
	const after = /\W*$/.exec( body )?.[ 0 ] ?? '';
	const count = body.length - before.length - after.length;
	return `( printf '%s' ${ quoted( before ) }; yes ${ quoted( unit ) } | tr -d '\\n' | head -c ${ count }; printf '%s' ${ quoted( after ) } ) |\n`;
}

/** In single quotes nothing has a meaning; a text with a placeholder needs double ones. */
const quoted = ( text: string ): string =>
	/\$(NONCE|COOKIE|TOKEN|AGENT|SERVER)/.test( text )
		? `"${ text.replace( /[\\"`]|\$(?!(?:NONCE|COOKIE|TOKEN|AGENT|SERVER)\b)/g, '\\$&' ) }"`
		: `'${ text.replace( /'/g, `'\\''` ) }'`;
