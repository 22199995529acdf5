import type { Fault, Server } from './fault';
import { freePort } from './child';
import { coreRuleSet, modSecurity } from './mod-security';
import { usual } from './on';
import type { On } from './on';
import { isOnPlayground, program } from './programs';
import { makeCertificate } from './tls';
import type { Certificate } from './tls';

/** Where a site is, before it is there. */
export interface Place {
	/** Holds `site` (WordPress), configurations and logs. */
	readonly folder: string;
	/** Scheme, name and port, without a slash at the end. */
	readonly address: string;
	/** Of the server that browsers talk to. */
	readonly port: number;
	/** Of the server behind it, where there is one. */
	readonly backend: number | null;
	/** The address of that one: behind an edge, it is another machine, which takes the same port. */
	readonly backendHost: '127.0.0.1' | '127.0.0.2';
	readonly server: Server;
	/** Of a Playground; the others take the PHP of this computer. */
	readonly php: string;
	/** Names of the server besides 127.0.0.1. */
	readonly names: readonly string[];
	readonly certificate: Certificate | null;
}

/** Where TLS ends at a proxy, there is one. */
function serverOf( fault: Fault, on: On ): Server {
	if ( fault.https === 'proxy' ) {
		return 'nginx-apache';
	}
	const any = isOnPlayground( fault, on ) ? 'playground' : 'apache';
	return fault.server === 'any' ? any : fault.server;
}

const backendOf = ( server: Server, port: number ): Promise< number | null > | number | null => {
	if ( server === 'edge' ) {
		return port;
	}
	return [ 'nginx-apache', 'varnish' ].includes( server ) ? freePort() : null;
};

/** Chooses ports and makes the certificate, where one is wanted. */
export async function findPlace( folder: string, fault: Fault | null, on: On = usual ): Promise< Place > {
	const server = fault === null ? 'apache' : serverOf( fault, on );
	const names = fault === null ? [] : [ fault.host, ...fault.hosts ].filter( ( name ) => name !== undefined );
	const https = fault !== null && fault.https !== false;
	const port = await freePort();
	return {
		folder,
		address: `${ https ? 'https' : 'http' }://${ fault?.host ?? '127.0.0.1' }:${ port }`,
		port,
		backend: await backendOf( server, port ),
		backendHost: server === 'edge' ? '127.0.0.2' : '127.0.0.1',
		server,
		php: on.php ?? '8.3',
		names,
		certificate: https ? makeCertificate( folder, names ) : null,
	};
}

/** Fills what a fault's file cannot know. */
export const fill = ( text: string, { folder, address, port, backend, backendHost }: Place ): string =>
	text
		.replaceAll( '{{mod_security}}', () => modSecurity( folder ) )
		.replaceAll( '{{crs}}', coreRuleSet )
		.replaceAll( '{{host}}', new URL( address ).hostname )
		.replaceAll( '{{folder}}', folder )
		.replaceAll( '{{address}}', address )
		.replaceAll( '{{port}}', String( port ) )
		.replaceAll( '{{modules}}', program( 'apache modules' ) )
		.replaceAll( '{{backend}}', `${ backendHost }:${ backend ?? port }` );
