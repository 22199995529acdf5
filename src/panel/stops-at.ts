import type { Layer } from '../diagnosis/rule';
import type { Evidence, Exchange } from '../evidence';

/**
 * Whether something stands before the web server: it names another product than PHP knows, or a page of its own.
 * What hides itself completely is not seen.
 */
export function hasEdge( { server, staticFile, index }: Evidence ): boolean {
	const seen = [ staticFile, index ];
	return seen.some(
		( exchange ) =>
			exchange !== undefined &&
			( exchange.page === 'varnish' ||
				( exchange.software !== null && server.software !== null && exchange.software !== server.software ) )
	);
}

/** The layers among which one ended the request. More than one when the answer does not tell; never none. */
export function stopsAt( exchange: Exchange, edge: boolean ): readonly Layer[] {
	switch ( exchange.depth ) {
		case 'route':
			return [ 'route' ];
		case 'authenticated':
			return [ 'plugin' ];
		case 'authentication':
			return [ 'authentication' ];
		case 'rest':
		case 'wordpress':
			return [ 'wordpress' ];
		case 'php':
			return [ 'php' ];
		case 'nothing':
			return beforePhp( exchange, edge );
		case null:
			return unheard( exchange, edge );
	}
}

/** An answer without a trace of PHP, which may also be PHP's that hides its name. */
function beforePhp( { page, wall }: Exchange, edge: boolean ): readonly Layer[] {
	switch ( page ) {
		case 'apache':
		case 'nginx':
		case 'litespeed':
			return [ 'web-server' ];
		case 'varnish':
			return [ 'edge' ];
		default:
			return [
				...( edge ? [ 'edge' as const ] : [] ),
				'web-server',
				...( wall === null ? [ 'php' as const ] : [] ),
			];
	}
}

/** No answer that may be read. What never arrived ended early; what hangs or redirects in hiding may be anywhere. */
const unheard = ( { outcome }: Exchange, edge: boolean ): readonly Layer[] => [
	...( outcome === 'unanswered' ? [ 'browser' as const ] : [] ),
	...( edge ? [ 'edge' as const ] : [] ),
	'web-server',
	...( outcome === 'unanswered' ? [] : ( [ 'php', 'wordpress', 'authentication', 'plugin', 'route' ] as const ) ),
];
