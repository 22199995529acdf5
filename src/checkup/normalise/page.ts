import type { Answer } from '../answer';
import type { Body } from './body';
import type { Page } from '../../evidence';
import type { PageSignature } from '../../signatures/pages';

/** How many characters of a text are looked at. */
const LOOKED_AT = 65536;

/**
 * Whose page the text is; null when it is the JSON that was asked for, or nothing.
 * @param root0
 * @param root0.headers
 * @param root0.text
 * @param root1
 * @param root1.kind
 * @param signatures
 */
export function pageOf( { headers, text }: Answer, { kind }: Body, signatures: readonly PageSignature[] ): Page | null {
	if ( kind === 'json' || kind === 'json-with-bom' || kind === 'empty' || kind === 'json-cut' ) {
		return null;
	}
	const beginning = lower( text.slice( 0, LOOKED_AT ) );
	const page =
		signatures.find( ( { contains } ) => contains.every( ( part ) => beginning.includes( lower( part ) ) ) )
			?.page ?? null;
	// A page of the theme may hold a login form; a login page never holds the theme's link to the REST API.
	if ( page !== 'php-error' && ( linksToRest( headers.link ?? '' ) || linksToRest( beginning ) ) ) {
		return 'theme';
	}
	return page ?? ( kind === 'html' ? 'other' : null );
}

const linksToRest = ( text: string ): boolean => text.includes( 'https://api.w.org/' );

/**
 * ASCII only, as PHP folds.
 * @param value
 */
const lower = ( value: string ): string => value.replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() );
