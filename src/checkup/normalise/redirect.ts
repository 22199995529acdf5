import type { Answer } from '../answer';
import type { Exchange } from '../../evidence';

/** Where a redirect leads: by its Location, or by the address at which a followed one ended. */
export function redirectOf( { status, hiddenRedirect, askedUrl, finalUrl, headers }: Answer ): Exchange[ 'redirect' ] {
	if ( hiddenRedirect ) {
		return 'hidden';
	}
	const asked = parse( askedUrl );
	const target =
		status >= 300 && status < 400 && headers.location ? parse( headers.location, askedUrl ) : parse( finalUrl );
	if ( asked === null || target === null || target.href === asked.href ) {
		return status >= 300 && status < 400 && headers.location ? 'elsewhere' : 'none';
	}
	return kindOf( asked, target );
}

function kindOf( asked: URL, target: URL ): Exchange[ 'redirect' ] {
	if ( target.pathname.endsWith( '/wp-login.php' ) || target.searchParams.has( 'redirect_to' ) ) {
		return 'login';
	}
	if ( target.hostname !== asked.hostname ) {
		return 'other-host';
	}
	return target.protocol === asked.protocol ? 'elsewhere' : 'other-scheme';
}

function parse( url: string, base?: string ): URL | null {
	try {
		return new URL( url, base );
	} catch {
		return null;
	}
}
