import { type Probe, sendsCookie } from '../probes/probe';
import { addressOf, requestOf } from '../checkup/request';
import { withoutKeys } from '../report/redact';
import type { Settings } from '../settings';

/** A request as it may be shown: placeholders stand where secrets were. */
export interface Asked {
	readonly method: string;
	readonly url: string;
	/** The address without scheme and host. */
	readonly path: string;
	readonly headers: Readonly< Record< string, string > >;
	/** Text; null where there is none, or a file. */
	readonly body: string | null;
	/** A file that is sent in the body's place. */
	readonly file: {
		readonly name: string;
		readonly bytes: number;
		readonly type: string;
		readonly inForm: boolean;
	} | null;
	/** A cookie is sent. */
	readonly cookie: boolean;
	/** It goes straight to the server's own machine. */
	readonly pinned: boolean;
}

const NONCE = '$NONCE';
const TOKEN = '$TOKEN';

/** What the probe asks, made by the same code that asks it. Never with a real nonce, token or cookie. */
export function asked( probe: Probe, settings: Settings ): Asked {
	const origin = originOf( addressOf( probe, settings ) );
	const signed = { ...settings, run: { id: '', tokens: { [ probe.name ]: TOKEN } } };
	const { url, init } = requestOf( probe, signed, { page: NONCE, fresh: NONCE, front: NONCE }, origin );
	const shown = withoutKeys( url.replace( encodeURIComponent( NONCE ), NONCE ) );
	const headers: Record< string, string > = {};
	new Headers( { ...init.headers, ...agentHeader( probe ), ...preflightHeaders( probe, settings ) } ).forEach(
		( value, name ) => ( headers[ properName( name ) ] = value )
	);
	return {
		method: probe.method,
		url: shown,
		path: origin !== '' && shown.startsWith( origin ) ? shown.slice( origin.length ) : shown,
		headers,
		body: typeof init.body === 'string' ? init.body : null,
		file: fileIn( init.body ),
		cookie: sendsCookie( probe.identity ),
		pinned: probe.pinned === true,
	};
}

/** A bare file has no name but in a header. */
function fileIn( body: RequestInit[ 'body' ] ): Asked[ 'file' ] {
	const part = body instanceof FormData ? body.get( 'file' ) : body;
	return part instanceof Blob
		? {
				name: part instanceof File ? part.name : 'rest-health.jpg',
				bytes: part.size,
				type: part.type,
				inForm: part instanceof File,
			}
		: null;
}

/** The server may ask in the words of this browser. */
const agentHeader = ( { agent }: Probe ): Record< string, string > =>
	agent === 'browser' ? { 'User-Agent': '$AGENT' } : {};

/** What a browser says when it asks whether it may send a nonce to another origin. PHP says the same: includes/class-preflight.php. */
const preflightHeaders = ( { method }: Probe, { urls }: Settings ): Record< string, string > =>
	method === 'OPTIONS'
		? {
				Origin: originOf( urls.pageDoor ),
				'Access-Control-Request-Method': 'POST',
				'Access-Control-Request-Headers': 'content-type,x-wp-nonce',
			}
		: {};

/** "GET /wp-json/", short enough for a table: a long path to a file keeps its end. */
export const requestLine = ( { method, path }: Asked ): string =>
	`${ method } ${ path.replace( /^.*(\/plugins\/[^?]*)$/, '…$1' ) }`;

const originOf = ( url: string ): string => {
	try {
		return new URL( url ).origin;
	} catch {
		return '';
	}
};

/** Headers forgets how names were written. */
const properName = ( name: string ): string =>
	name
		.replace( /(^|-)(wp|rest|http)(?=-|$)/g, ( part ) => part.toUpperCase() )
		.replace( /(^|-)[a-z]/g, ( part ) => part.toUpperCase() );
