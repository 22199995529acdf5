import type { Answer } from '../answer';
import type { Exchange } from '../../evidence';

/** Which HTTP authentication is asked for. The schemes of APIs (Bearer) are no wall in front of anything. */
export function wallOf( { status, headers }: Answer ): Exchange[ 'wall' ] {
	const asked = status === 401 ? ( headers[ 'www-authenticate' ] ?? '' ) : '';
	if ( /^\s*basic\b/i.test( asked ) ) {
		return 'basic';
	}
	return /^\s*(?:digest|negotiate|ntlm)\b/i.test( asked ) ? 'other' : null;
}
