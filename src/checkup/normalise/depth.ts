import type { Answer } from '../answer';
import type { Depth, Exchange, Page } from '../../evidence';

/** What only a matched route says. */
const ROUTES: readonly Exchange[ 'shape' ][] = [ 'self-test', 'routes', 'index', 'no-such-post' ];
/** WordPress's own pages. */
const WORDPRESS_PAGES: readonly ( Page | null )[] = [ 'theme', 'wp-die', 'login' ];

/**
 * How far the request came. WP_REST_Server::serve_request() sends its headers in a fixed order, so the last one
 * that is there tells which stage answered (core: class-wp-rest-server.php, rest-api.php).
 */
export function depthOf(
	{ headers }: Answer,
	{ shape, code, page }: Pick< Exchange, 'shape' | 'code' | 'page' >
): Depth {
	if ( ROUTES.includes( shape ) ) {
		return 'route';
	}
	// A dry run is answered behind the check of who asks, and before a route is matched.
	if ( shape === 'dry-run' ) {
		return 'authenticated';
	}
	if ( restServerAnswered( headers ) ) {
		return rung( headers, code );
	}
	if (
		shape === 'nonce' ||
		shape === 'wp-die' ||
		shape === 'error' ||
		WORDPRESS_PAGES.includes( page ) ||
		wordPressSpoke( headers )
	) {
		return 'wordpress';
	}
	return page === 'php-error' || ( headers[ 'x-powered-by' ] ?? '' ).startsWith( 'PHP/' ) ? 'php' : 'nothing';
}

/** The three headers that the REST server sends first, all of them: other software sends one or two. */
export const restServerAnswered = ( headers: Answer[ 'headers' ] ): boolean =>
	( headers.link ?? '' ).includes( 'https://api.w.org/' ) &&
	( headers[ 'x-robots-tag' ] ?? '' ).includes( 'noindex' ) &&
	( headers[ 'x-content-type-options' ] ?? '' ).includes( 'nosniff' );

function rung( headers: Answer[ 'headers' ], code: string | null ): Depth {
	if ( 'allow' in headers ) {
		return 'route';
	}
	// "No route" is said when routes are matched, which is behind authentication, though a visitor's answer shows no sign of it.
	if ( 'x-wp-nonce' in headers || code === 'rest_no_route' ) {
		return 'authenticated';
	}
	return 'access-control-allow-headers' in headers ? 'authentication' : 'rest';
}

const wordPressSpoke = ( headers: Answer[ 'headers' ] ): boolean =>
	( headers.link ?? '' ).includes( 'https://api.w.org/' ) ||
	( headers[ 'x-redirect-by' ] ?? '' ).includes( 'WordPress' );
