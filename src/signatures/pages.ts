import type { Page } from '../evidence';
import type { Source } from './source';

/** A page that is known by a part of its text. The first that fits is taken. */
export interface PageSignature {
	readonly page: Exclude< Page, 'other' >;
	/** All of these parts are in the first 64 KB of the text; ASCII case is ignored. */
	readonly contains: readonly string[];
	readonly sure: Source;
}

/** In the order of looking: WordPress's own pages before those of servers, which plugins imitate. */
export const pages: readonly PageSignature[] = [
	{ page: 'php-error', contains: [ '<b>fatal error</b>:' ], sure: 'source' },
	{ page: 'php-error', contains: [ '<b>parse error</b>:' ], sure: 'source' },
	{ page: 'php-error', contains: [ 'php fatal error: ' ], sure: 'source' },
	{ page: 'php-error', contains: [ 'fatal error: uncaught ' ], sure: 'source' },
	{ page: 'login', contains: [ 'id="loginform"' ], sure: 'source' },
	{ page: 'wp-die', contains: [ 'id="error-page"' ], sure: 'source' },
	{ page: 'apache', contains: [ '<!doctype html public "-//ietf//dtd html 2.0//en">' ], sure: 'measured' },
	{
		page: 'apache',
		contains: [
			'<!doctype html public "-//w3c//dtd html 4.01//en" "http://www.w3.org/tr/html4/strict.dtd">\n<html><head>\n<title>',
			'</title>\n</head><body>\n<h1>',
		],
		sure: 'measured',
	},
	{ page: 'nginx', contains: [ '<hr><center>nginx' ], sure: 'measured' },
	{ page: 'varnish', contains: [ 'guru meditation', 'varnish cache server' ], sure: 'measured' },
	{ page: 'litespeed', contains: [ 'proudly powered by litespeed web server' ], sure: 'documented' },
];
