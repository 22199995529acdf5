import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './child';
import type { Child } from './child';
import type { Place } from './place';
import { program } from './programs';

/** As Varnish is set up before WordPress: what is for somebody in particular passes. A fault's subroutines run before these. */
const configuration = ( backend: number, snippet: string ) => `
vcl 4.1;
import std;
backend default { .host = "127.0.0.1"; .port = "${ backend }"; }
${ snippet }
sub vcl_recv {
	if ( req.method != "GET" && req.method != "HEAD" ) {
		return ( pass );
	}
	if ( req.url ~ "/wp-(admin|login|json|cron)|[?&]rest_route=|preview=true" ) {
		return ( pass );
	}
	if ( req.http.Authorization || req.http.Cookie ~ "wordpress_logged_in|comment_author|wp-postpass" ) {
		return ( pass );
	}
	unset req.http.Cookie;
	return ( hash );
}
`;

/** Varnish before Apache. */
export function startVarnish( { folder, port, backend }: Place, snippet: string ): Promise< Child > {
	const file = join( folder, 'varnish.vcl' );
	const work = join( folder, 'varnish' );
	mkdirSync( work, { mode: 0o755 } );
	writeFileSync( file, configuration( backend ?? 0, snippet ) );
	const places = [ '-a', `127.0.0.1:${ port }`, '-f', file, '-n', work, '-s', 'malloc,16m' ];
	return startServer(
		[ program( 'varnish' ), '-F', '-j', 'none', '-T', 'none', ...places ],
		join( folder, 'varnish.out' ),
		port
	);
}
