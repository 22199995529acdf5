import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApache } from './apache';
import type { Child } from './child';
import type { Fault } from './fault';
import { startNginx } from './nginx';
import { startPhp } from './php';
import { startPhpServer } from './php-server';
import { startPlayground } from './playground';
import { fill } from './place';
import type { Place } from './place';
import { startVarnish } from './varnish';

type Start = ( place: Place, snippet: ( name: string ) => string, nodes: number ) => Promise< Child >[];

/** The servers of each stack, all of which are started at once. PHP-FPM comes first where Apache or nginx want it. */
const starts: Readonly< Record< Place[ 'server' ], Start > > = {
	apache: ( place, snippet ) => [ startPhp( place.folder ), startApache( place, place.port, snippet( 'apache' ) ) ],
	'apache-cgi': ( place, snippet ) => [ startApache( place, place.port, snippet( 'apache' ) ) ],
	nginx: ( place, snippet, nodes ) => [
		...Array.from( { length: nodes }, ( _, node ) => startPhp( place.folder, node + 1 ) ),
		startNginx( place, snippet( 'nginx' ), nodes ),
	],
	'nginx-apache': ( place, snippet ) => [
		startPhp( place.folder ),
		startApache( place, place.backend ?? 0, snippet( 'apache' ) ),
		startNginx( place, snippet( 'nginx' ), 1 ),
	],
	edge: ( place, snippet ) => [
		startPhp( place.folder ),
		startApache( place, place.backend ?? 0, snippet( 'apache' ) ),
		startNginx( place, snippet( 'nginx' ), 1 ),
	],
	varnish: ( place, snippet ) => [
		startPhp( place.folder ),
		startApache( place, place.backend ?? 0, snippet( 'apache' ) ),
		startVarnish( place, snippet( 'varnish' ) ),
	],
	php: ( place ) => [ startPhpServer( place ) ],
	playground: ( place ) => [ startPlayground( place ) ],
};

/**
 * Starts every server of a place.
 *
 * @param place    Where.
 * @param fault    Whose configuration files join the lab's.
 * @param children Takes what runs, also when something else does not.
 * @throws when one of them does not start; then the others run.
 */
export async function startStack( place: Place, fault: Fault | null, children: Child[] ): Promise< void > {
	const snippet = ( name: string ) => {
		const file = fault === null ? '' : join( fault.folder, name === 'varnish' ? 'varnish.vcl' : `${ name }.conf` );
		return existsSync( file ) ? fill( readFileSync( file, 'utf8' ), place ) : '';
	};
	const started = await Promise.allSettled( starts[ place.server ]( place, snippet, fault?.nodes ?? 1 ) );
	const failed = started.find( ( one ) => one.status === 'rejected' );
	children.push( ...started.flatMap( ( one ) => ( one.status === 'fulfilled' ? [ one.value ] : [] ) ) );
	if ( failed?.status === 'rejected' ) {
		throw failed.reason;
	}
}
