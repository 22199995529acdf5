import type { Exchange } from '../../evidence';
import { lower } from './lower';

/** What the header says the body is, whatever it is. */
export function typeOf( header: string | undefined ): Exchange[ 'type' ] {
	const type = /^[ \t]*([^; \t,]*)/.exec( lower( header ?? '' ) )?.[ 1 ] ?? '';
	if ( type === '' ) {
		return 'missing';
	}
	if ( type === 'application/json' || type === 'text/json' || type.endsWith( '+json' ) ) {
		return 'json';
	}
	return type === 'text/html' || type === 'application/xhtml+xml' ? 'html' : 'other';
}
