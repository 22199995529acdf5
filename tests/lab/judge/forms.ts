/** How a text may be written, and what that is called. */
export interface Form {
	readonly name: string;
	readonly text: string;
}

const html = ( text: string ): string =>
	text
		.replaceAll( '&', '&amp;' )
		.replaceAll( '<', '&lt;' )
		.replaceAll( '>', '&gt;' )
		.replaceAll( '"', '&quot;' )
		.replaceAll( "'", '&#039;' );

const percent = ( text: string ): string => encodeURIComponent( text ).replaceAll( '*', '%2A' );

/** Behind one or two other bytes base64 looks otherwise. What hangs on its neighbours is cut off. */
const base64 = ( text: string, shift: 0 | 1 | 2 ): string =>
	Buffer.concat( [ Buffer.alloc( shift, ' ' ), Buffer.from( text ) ] )
		.toString( 'base64' )
		.replace( /=+$/, '' )
		.slice( shift === 0 ? 0 : shift + 1, -1 );

/** A text as it is, and as addresses, HTML, JSON and base64 write it; each spelling once. */
export function formsOf( text: string ): Form[] {
	const json = JSON.stringify( text ).slice( 1, -1 );
	const forms: Form[] = [
		{ name: 'as it is', text },
		{ name: 'percent-encoded', text: percent( text ) },
		{ name: 'percent-encoded', text: percent( text ).toLowerCase() },
		{ name: 'percent-encoded twice', text: percent( percent( text ) ) },
		{ name: 'in a form', text: percent( text ).replaceAll( '%20', '+' ) },
		{ name: 'in HTML', text: html( text ) },
		{ name: 'in JSON', text: json },
		{ name: 'in PHP’s JSON', text: json.replaceAll( '/', '\\/' ) },
		{ name: 'in hexadecimal', text: Buffer.from( text ).toString( 'hex' ) },
		...( [ 0, 1, 2 ] as const ).map( ( shift ) => ( { name: 'in base64', text: base64( text, shift ) } ) ),
	];
	return forms.filter( ( { text: one }, index ) => forms.findIndex( ( other ) => other.text === one ) === index );
}
