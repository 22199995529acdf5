import type { Answer } from './answer';

/** As much of an answer as is ever read. */
export const CAP = 256 * 1024;

export type Body = Pick< Answer, 'text' | 'bytes' | 'tooLarge' | 'cut' >;

/**
 * Reads a body up to the cap, and closes the stream there. Never rejects: a connection that breaks leaves what came before.
 * When the signal ends it, what was read so far counts as cut.
 */
export async function readBody(
	stream: ReadableStream< Uint8Array > | null,
	signal: AbortSignal,
	cap = CAP
): Promise< Body > {
	if ( stream === null ) {
		return { text: '', bytes: 0, tooLarge: false, cut: false };
	}
	const chunks: Uint8Array[] = [];
	const ended = await readChunks( stream, signal, cap, chunks ).catch( () => 'broken' as const );
	const read = joined( chunks ).subarray( 0, cap );
	return { text: decode( read ), bytes: read.length, tooLarge: ended === 'too-large', cut: ended === 'broken' };
}

/** Fills `chunks`, so that they outlive a stream that breaks. A stream that somebody else is reading throws. */
async function readChunks(
	stream: ReadableStream< Uint8Array >,
	signal: AbortSignal,
	cap: number,
	chunks: Uint8Array[]
): Promise< 'whole' | 'too-large' | 'broken' > {
	const reader = stream.getReader();
	const close = () => void reader.cancel().catch( () => {} );
	signal.addEventListener( 'abort', close );
	try {
		for ( let bytes = 0; bytes <= cap && ! signal.aborted; ) {
			const { done, value } = await reader.read();
			if ( done ) {
				return signal.aborted ? 'broken' : 'whole';
			}
			chunks.push( value );
			bytes += value.length;
		}
		return signal.aborted ? 'broken' : 'too-large';
	} finally {
		signal.removeEventListener( 'abort', close );
		close();
	}
}

function joined( chunks: readonly Uint8Array[] ): Uint8Array {
	const whole = new Uint8Array( chunks.reduce( ( sum, { length } ) => sum + length, 0 ) );
	let offset = 0;
	for ( const chunk of chunks ) {
		whole.set( chunk, offset );
		offset += chunk.length;
	}
	return whole;
}

/** `ignoreBOM` keeps a BOM in the text, contrary to its name: it is a fault worth seeing. */
const decode = ( bytes: Uint8Array ): string => new TextDecoder( 'utf-8', { ignoreBOM: true } ).decode( bytes );
