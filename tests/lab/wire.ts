import { request as plain } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';

/** An answer as it came: no redirect is followed, nothing is unpacked. */
export interface Plain {
	readonly status: number;
	readonly headers: Headers;
	readonly body: string;
	readonly bytes: number;
}

export interface Sending {
	readonly method: string;
	readonly headers: Readonly< Record< string, string > >;
	readonly body?: string;
	/** Seconds to wait for the whole answer. */
	readonly patience?: number;
}

/** A site sets several cookies: headers that come more than once stay apart. */
function headersOf( { rawHeaders }: IncomingMessage ): Headers {
	const headers = new Headers();
	for ( let at = 0; at + 1 < rawHeaders.length; at += 2 ) {
		headers.append( rawHeaders[ at ] ?? '', rawHeaders[ at + 1 ] ?? '' );
	}
	return headers;
}

/**
 * Sends one request to a site of the lab, whatever its name is and whoever signed its certificate: all of them live on this computer.
 *
 * @throws when no whole answer comes in time.
 */
export async function send( address: string, { method, headers, body, patience = 30 }: Sending ): Promise< Plain > {
	const url = new URL( address );
	const options = {
		host: '127.0.0.1',
		port: url.port,
		path: url.pathname + url.search,
		method,
		headers: {
			host: url.host,
			'user-agent': 'lab',
			...( body === undefined ? {} : { 'content-length': Buffer.byteLength( body ) } ),
			...headers,
		},
		agent: false,
		signal: AbortSignal.timeout( patience * 1000 ),
	} as const;
	const tls = { rejectUnauthorized: false, ...( url.hostname === '127.0.0.1' ? {} : { servername: url.hostname } ) };
	const message = await new Promise< IncomingMessage >( ( resolve, reject ) => {
		const request =
			url.protocol === 'https:' ? secure( { ...options, ...tls }, resolve ) : plain( options, resolve );
		request.once( 'error', reject );
		request.end( body );
	} );
	const chunks: Buffer[] = [];
	for await ( const chunk of message ) {
		chunks.push( chunk );
	}
	const bytes = Buffer.concat( chunks );
	return {
		status: message.statusCode ?? 0,
		headers: headersOf( message ),
		body: bytes.toString( 'utf8' ),
		bytes: bytes.length,
	};
}
