import type { Identity } from '../probes/probe';

/** The nonces at hand. */
export interface Nonces {
	/** Printed into the page, perhaps a day ago. */
	readonly page: string;
	/** Brought by the ajax probe in this checkup. */
	readonly fresh: string | null;
	/** Found in the front page, as visitors get it. */
	readonly front?: string | null;
}

/** Whether the text is ten hexadecimal digits, as core makes its nonces. A login page is not. */
export const isNonce = ( text: string ): boolean => /^[0-9a-f]{10}$/.test( text );

/** What the identity sends in X-WP-Nonce; null for nothing. */
export function headerNonce( identity: Identity, nonces: Nonces ): string | null {
	switch ( identity ) {
		case 'page-nonce':
			return nonces.page;
		case 'fresh-nonce':
			return nonces.fresh;
		case 'nonce':
			return nonces.fresh ?? nonces.page;
		case 'front-nonce':
			return nonces.front ?? null;
		case 'wrong-nonce':
			return wrongNonce( nonces );
		case 'visitor':
		case 'authorization':
		case 'role':
		case 'cookie':
		case 'query-nonce':
			return null;
	}
}

/**
 * A nonce that cannot be right: every digit of the page's is moved on. The same page always gives the same one.
 * Three steps give three values, so that one of them is neither of the two real ones.
 */
export function wrongNonce( { page, fresh }: Nonces ): string {
	const real = isNonce( page ) ? page : '0123456789';
	return (
		[ 8, 1, 2 ].map( ( step ) => moveOn( real, step ) ).find( ( wrong ) => wrong !== page && wrong !== fresh ) ?? ''
	);
}

const moveOn = ( nonce: string, step: number ): string =>
	nonce.replace( /./g, ( digit ) => ( ( parseInt( digit, 16 ) + step ) % 16 ).toString( 16 ) );
