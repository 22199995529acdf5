import type { Answer } from '../answer';
import type { Body } from './body';
import type { Page } from '../../evidence';
import { lower } from './lower';
import type { PageSignature } from '../../signatures/pages';

/** How many characters of a text are looked at. */
const LOOKED_AT = 65536;

/** Whose page the text is; null when it is the JSON that was asked for, or nothing. */
export function pageOf( { headers, text }: Answer, { kind }: Body, signatures: readonly PageSignature[] ): Page | null {
	if ( JSON_KINDS.includes( kind ) ) {
		return null;
	}
	const beginning = lower( text.slice( 0, LOOKED_AT ) );
	const page =
		signatures.find( ( { contains } ) => contains.every( ( part ) => beginning.includes( lower( part ) ) ) )
			?.page ?? null;
	if ( page === 'php-error' || ABOUT_JSON.includes( kind ) ) {
		return page === 'php-error' ? page : null;
	}
	return isTheme( headers, beginning, page ) ? 'theme' : ( page ?? ( kind === 'html' ? 'other' : null ) );
}

const JSON_KINDS: readonly Body[ 'kind' ][] = [ 'json', 'json-with-bom', 'empty', 'json-cut', 'compressed' ];
/** REST answers as well, in which PHP may tell of an error. */
const ABOUT_JSON: readonly Body[ 'kind' ][] = [ 'json-with-output', 'too-large' ];
const SERVERS: readonly ( Page | null )[] = [ 'apache', 'nginx', 'litespeed', 'varnish' ];

/**
 * A page of the theme may hold a login form; a login page never holds the theme's link to the REST API. In a header the link
 * proves less: the REST server sends it too, with nosniff, and a server may send it with pages of its own.
 */
const isTheme = ( headers: Answer[ 'headers' ], beginning: string, page: Page | null ): boolean =>
	linksToRest( beginning ) ||
	( linksToRest( headers.link ?? '' ) &&
		! ( headers[ 'x-content-type-options' ] ?? '' ).includes( 'nosniff' ) &&
		! SERVERS.includes( page ) );

const linksToRest = ( text: string ): boolean => text.includes( 'https://api.w.org/' );
