import { dots, filling } from '../in-page';
import { sha256Of } from './sha256';
import type { Body, Target } from '../probes/probe';

/** What is sent, and by what it is known when it arrives. */
export interface Payload {
	readonly payload: string | FormData | Blob;
	/** Content-Type; null: the browser writes it, with a boundary that nobody else knows. */
	readonly type: string | null;
	/** Content-Disposition, which tells WordPress the name of a file that comes by itself. */
	readonly disposition: string | null;
	/** Of the body; of a file that is sent in a form, the file's. */
	readonly bytes: number;
	/** SHA-256 in lower-case hexadecimal digits. */
	readonly sha256: string;
}

/** The body of a request to that target. `body` is absent where nothing is to be saved: an empty object. */
export function buildBody( target: Target, body: Body = { as: 'json' } ): Payload {
	switch ( body.as ) {
		case 'json':
			return text(
				'application/json',
				filled( ( content ) => jsonFor( target, content ), body )
			);
		case 'form':
			return text( 'application/x-www-form-urlencoded', filled( formOf, body ) );
		case 'text':
			return text(
				'text/plain',
				filled( ( content ) => content ?? '', body )
			);
		case 'multipart':
			return inForm( bytesOf( dots.png ) );
		case 'image':
			return {
				...file( bytesOf( dots.jpeg ), 'image/jpeg' ),
				disposition: 'attachment; filename="rest-health.jpg"',
			};
	}
}

/** A text as it is. */
export const text = ( type: string, payload: string ): Payload => ( {
	payload,
	type,
	disposition: null,
	...mark( new TextEncoder().encode( payload ) ),
} );

const file = ( bytes: Bytes, type: string ): Payload => ( {
	payload: new Blob( [ bytes ], { type } ),
	type,
	disposition: null,
	...mark( bytes ),
} );

function inForm( bytes: Bytes ): Payload {
	const payload = new FormData();
	payload.append( 'file', new Blob( [ bytes ], { type: 'image/png' } ), 'rest-health.png' );
	return { payload, type: null, disposition: null, ...mark( bytes ) };
}

const mark = ( bytes: Bytes ) => ( { bytes: bytes.length, sha256: sha256Of( bytes ) } );

type Bytes = Uint8Array< ArrayBuffer >;

/** The text where the editor of that route puts it. */
function jsonFor( target: Target, content: string | undefined ): string {
	if ( target === 'batch' ) {
		const body = fieldsFor( 'post-zero', content );
		return JSON.stringify( { requests: [ { path: '/wp/v2/posts/0', method: 'POST', body } ] } );
	}
	return JSON.stringify( fieldsFor( target, content ) );
}

function fieldsFor( target: Target, content: string | undefined ): object {
	if ( content === undefined ) {
		return {};
	}
	switch ( target ) {
		case 'media-zero':
			return { description: content };
		case 'styles-zero':
			return { settings: {}, styles: { css: content } };
		default:
			return { content };
	}
}

const formOf = ( content?: string ): string =>
	content === undefined ? '' : `${ new URLSearchParams( { content } ) }`;

/**
 * The text, or so many bytes of it: filled up with plain words. A form writes a space as `+`.
 */
function filled( write: ( content?: string ) => string, { content, bytes }: Body ): string {
	if ( bytes === undefined ) {
		return write( content );
	}
	const begun = content ?? '';
	const missing = Math.max( 0, bytes - new TextEncoder().encode( write( begun ) ).length );
	return write( begun + filling.words.repeat( Math.ceil( missing / filling.words.length ) ).slice( 0, missing ) );
}

const bytesOf = ( base64: string ): Bytes => Uint8Array.from( atob( base64 ), ( byte ) => byte.charCodeAt( 0 ) );
