import type { BrowserFacts } from '../evidence';

/** Whether the address belongs to the page's own origin. An address that cannot be read belongs to nobody. */
export const isSameOrigin = ( url: string, origin: string ): boolean => parse( url )?.origin === origin;

/** How the REST root's origin differs from the page's. */
export function compareOrigin( url: string, origin: string ): BrowserFacts[ 'restOrigin' ] {
	const [ root, page ] = [ parse( url ), parse( origin ) ];
	if ( root?.origin === page?.origin ) {
		return 'same';
	}
	return root?.hostname === page?.hostname && root?.protocol !== page?.protocol ? 'scheme' : 'host';
}

const parse = ( url: string ): URL | null => {
	try {
		return new URL( url );
	} catch {
		return null;
	}
};
