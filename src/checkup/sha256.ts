/* eslint-disable no-bitwise -- It is made of nothing else. */

/*
 * By hand, because what the browser has itself (`crypto.subtle`) is not there on a site without https, and a library is four times as large
 * as this. FIPS 180-4; the names are those of the standard. Nothing secret is ever put in.
 */

/** SHA-256 in lower-case hexadecimal digits. */
export function sha256Of( bytes: Uint8Array ): string {
	const message = padded( bytes );
	const hash = Uint32Array.from( firstPrimes( 8 ), ( prime ) => fraction( prime ** ( 1 / 2 ) ) );
	for ( let at = 0; at < message.byteLength; at += 64 ) {
		compress( hash, schedule( message, at ) );
	}
	return Array.from( hash, ( word ) => word.toString( 16 ).padStart( 8, '0' ) ).join( '' );
}

/** A one, zeros up to the end of a block, and in its last eight bytes how many bits there are. */
function padded( bytes: Uint8Array ): DataView {
	const message = new Uint8Array( Math.ceil( ( bytes.length + 9 ) / 64 ) * 64 );
	message.set( bytes );
	message[ bytes.length ] = 0x80;
	const view = new DataView( message.buffer );
	view.setUint32( message.length - 8, Math.floor( bytes.length / 2 ** 29 ) );
	view.setUint32( message.length - 4, bytes.length * 8 );
	return view;
}

const turn = ( word: number, by: number ): number => ( word >>> by ) | ( word << ( 32 - by ) );

/** The 64 words of one block: 16 that it has, and 48 made of them. */
function schedule( message: DataView, at: number ): Uint32Array {
	const words = new Uint32Array( 64 );
	const word = ( t: number ): number => words[ t ] ?? 0;
	for ( let t = 0; t < 64; t++ ) {
		const [ early, late ] = [ word( t - 15 ), word( t - 2 ) ];
		words[ t ] =
			t < 16
				? message.getUint32( at + 4 * t )
				: word( t - 16 ) +
					word( t - 7 ) +
					( turn( early, 7 ) ^ turn( early, 18 ) ^ ( early >>> 3 ) ) +
					( turn( late, 17 ) ^ turn( late, 19 ) ^ ( late >>> 10 ) );
	}
	return words;
}

function compress( hash: Uint32Array, words: Uint32Array ): void {
	let [ a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0 ] = hash;
	words.forEach( ( word, t ) => {
		const one =
			h + ( turn( e, 6 ) ^ turn( e, 11 ) ^ turn( e, 25 ) ) + ( ( e & f ) ^ ( ~e & g ) ) + ( K[ t ] ?? 0 ) + word;
		const two = ( turn( a, 2 ) ^ turn( a, 13 ) ^ turn( a, 22 ) ) + ( ( a & b ) ^ ( a & c ) ^ ( b & c ) );
		[ a, b, c, d, e, f, g, h ] = [ ( one + two ) | 0, a, b, c, ( d + one ) | 0, e, f, g ];
	} );
	hash.set( [ a, b, c, d, e, f, g, h ].map( ( word, at ) => word + ( hash[ at ] ?? 0 ) ) );
}

/** The first 32 bits behind the point. */
const fraction = ( root: number ): number => ( root % 1 ) * 2 ** 32;

const firstPrimes = ( count: number ): readonly number[] => {
	const primes: number[] = [];
	for ( let number = 2; primes.length < count; number++ ) {
		if ( primes.every( ( prime ) => number % prime !== 0 ) ) {
			primes.push( number );
		}
	}
	return primes;
};

const K = Uint32Array.from( firstPrimes( 64 ), ( prime ) => fraction( Math.cbrt( prime ) ) );
