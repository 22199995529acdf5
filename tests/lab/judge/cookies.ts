interface Cookie {
	readonly name: string;
	readonly value: string;
	readonly path: string;
	readonly secure: boolean;
}

function read( line: string ): Cookie {
	const [ pair = '', ...rest ] = line.split( ';' ).map( ( part ) => part.trim() );
	const at = pair.indexOf( '=' );
	const path = rest.find( ( part ) => /^path=/i.test( part ) )?.slice( 'path='.length );
	return {
		name: pair.slice( 0, at ),
		value: pair.slice( at + 1 ),
		path: path ?? '/',
		secure: rest.some( ( part ) => /^secure$/i.test( part ) ),
	};
}

/** As RFC 6265 has it: the folder itself and what is below. */
const isBelow = ( pathname: string, path: string ): boolean =>
	pathname === path || pathname.startsWith( path.endsWith( '/' ) ? path : `${ path }/` );

/** Keeps cookies as a browser does: each goes only to its folder, and a secure one only by https. One that is empty is forgotten. */
export class Cookies {
	readonly #all = new Map< string, Cookie >();

	/** Takes what an answer sets, except secure cookies by http, which browsers refuse. */
	take( address: string, headers: Headers ): void {
		for ( const cookie of headers.getSetCookie().map( read ) ) {
			if ( ! cookie.secure || address.startsWith( 'https:' ) ) {
				this.#all.set( `${ cookie.name } ${ cookie.path }`, cookie );
			}
		}
	}

	/** What goes with a request to that address. */
	for( address: string ): string {
		const { pathname } = new URL( address );
		return [ ...this.#all.values() ]
			.filter( ( { path, value } ) => isBelow( pathname, path ) && value !== '' )
			.map( ( { name, value } ) => `${ name }=${ value }` )
			.join( '; ' );
	}

	/** All of them, whoever gets them. */
	get all(): string {
		return [ ...this.#all.values() ].map( ( { name, value } ) => `${ name }=${ value }` ).join( '; ' );
	}
}
