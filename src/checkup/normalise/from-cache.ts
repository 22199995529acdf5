import type { Answer } from '../answer';
import { lower } from './lower';

/** Headers in which caches say what they did, in words: "HIT", "Hit from cloudfront", "TCP_HIT", "hit,private", "MISS, HIT". */
const SAID_IN = [
	'x-cache',
	'x-cache-status',
	'x-proxy-cache',
	'x-fastcgi-cache',
	'x-nginx-cache',
	'x-nginx-cache-status',
	'x-srcache-fetch-status',
	'x-litespeed-cache',
	'x-lsadc-cache',
	'x-qc-cache',
	'x-kinsta-cache',
	'x-sucuri-cache',
	'x-vercel-cache',
	'cf-cache-status',
	'cache-status',
];

/** The words for an answer that was kept: Cloudflare has four. */
const KEPT = [ 'hit', 'stale', 'revalidated', 'updating' ];

/** Whether a cache says that it answered from what it had kept. Age counts the seconds since; Varnish names a second request when it did. */
export const isFromCache = ( { headers }: Pick< Answer, 'headers' > ): boolean =>
	/^[ \t]*0*[1-9]/.test( headers.age ?? '' ) ||
	/^[ \t]*[0-9]+[ \t]+[0-9]+/.test( headers[ 'x-varnish' ] ?? '' ) ||
	SAID_IN.some( ( name ) => wordsOf( headers[ name ] ).some( ( word ) => KEPT.includes( word ) ) );

const wordsOf = ( value = '' ): string[] => lower( value ).split( /[^a-z]+/ );
