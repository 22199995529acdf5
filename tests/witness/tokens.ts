import { createHmac, randomBytes } from 'node:crypto';

const sign = ( text: string, key: string ) =>
	`${ text }.${ createHmac( 'sha256', key ).update( text ).digest( 'hex' ) }`;

/** A token with another expiry, signed as the site would sign it. */
export function expiring( token: string, key: string, expiry: number ): string {
	const [ , run, slot ] = token.split( '.' );
	return sign( `${ expiry }.${ run }.${ slot }`, key );
}

/** The same token for a run that nobody began. */
export function ofUnknownRun( token: string, key: string ): string {
	const [ expiry, , slot ] = token.split( '.' );
	return sign( `${ expiry }.${ randomBytes( 16 ).toString( 'hex' ) }.${ slot }`, key );
}

/** The same token with one digit of its signature changed. */
export const forged = ( token: string ): string => token.slice( 0, -1 ) + ( token.endsWith( '0' ) ? '1' : '0' );
