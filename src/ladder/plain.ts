/** Words that nobody takes exception to, so that a body of so many bytes tells of its length alone. `{"content":""}` is the shortest. */
export function plain( bytes: number ): { content: string } {
	const missing = Math.max( 0, bytes - '{"content":""}'.length );
	return { content: WORDS.repeat( Math.ceil( missing / WORDS.length ) ).slice( 0, missing ) };
}

const WORDS = 'REST Health writes plain words ';
