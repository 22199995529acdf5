import { filling } from '../in-page';

/** A body of so many bytes. `{"content":""}` is the shortest. */
export function plain( bytes: number ): { content: string } {
	const missing = Math.max( 0, bytes - '{"content":""}'.length );
	return { content: filling.words.repeat( Math.ceil( missing / filling.words.length ) ).slice( 0, missing ) };
}
