import { remembered } from '../diagnosis/remembered';
import type { BrowserFacts } from '../evidence';

/** Whether the address belongs to the page's own origin. An address that cannot be read belongs to nobody. */
export const isSameOrigin = ( url: string, origin: string ): boolean => parse( url )?.origin === origin;

/** How the REST root's origin differs from the page's. */
export function compareOrigin( url: string, origin: string ): BrowserFacts[ 'restOrigin' ] {
	const [ root, page ] = [ parse( url ), parse( origin ) ];
	if ( root?.origin === page?.origin ) {
		return 'same';
	}
	if ( root?.hostname !== page?.hostname ) {
		return root && page && withoutWww( root ) === withoutWww( page ) ? 'www' : 'host';
	}
	return root?.protocol === page?.protocol ? 'port' : 'scheme';
}

const withoutWww = ( { hostname }: URL ): string => hostname.replace( /^www\./, '' );

/** Before each probe that waits it is asked of its address, and the addresses of a site are few. */
const parse = remembered( ( url: string ): URL | null => {
	try {
		return new URL( url );
	} catch {
		return null;
	}
} );
