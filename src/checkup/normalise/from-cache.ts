import { cacheHeaders } from '../../in-page';
import type { Answer } from '../answer';
import { lower } from './lower';

/** The words for an answer that was kept: Cloudflare has four. */
const KEPT = [ 'hit', 'stale', 'revalidated', 'updating' ];

/** Whether a cache says that it answered from what it had kept. Age counts the seconds since; Varnish names a second request when it did. */
export const isFromCache = ( { headers }: Pick< Answer, 'headers' > ): boolean =>
	/^[ \t]*0*[1-9]/.test( headers.age ?? '' ) ||
	/^[ \t]*[0-9]+[ \t]+[0-9]+/.test( headers[ 'x-varnish' ] ?? '' ) ||
	cacheHeaders.some( ( name ) => wordsOf( headers[ name ] ).some( ( word ) => KEPT.includes( word ) ) );

const wordsOf = ( value = '' ): string[] => lower( value ).split( /[^a-z]+/ );
