import type { Page } from '../evidence';

/** How sure we are of a mark: seen in an own run, read in the source, or said by the vendor. */
export type Source = 'measured' | 'source' | 'documented';

/** A page that is known by a part of its text. The first that fits is taken. */
export interface PageSignature {
	readonly page: Exclude< Page, 'other' >;
	/** All of these parts are in the first 64 KB of the text; ASCII case is ignored. */
	readonly contains: readonly string[];
	readonly source: Source;
}

/** In the order of looking: WordPress's own pages before those of servers, which plugins imitate. */
export const pages: readonly PageSignature[] = [
	{ page: 'php-error', contains: [ '<b>fatal error</b>:' ], source: 'source' },
	{ page: 'php-error', contains: [ '<b>parse error</b>:' ], source: 'source' },
	{ page: 'php-error', contains: [ 'php fatal error: ' ], source: 'source' },
	{ page: 'php-error', contains: [ 'fatal error: uncaught ' ], source: 'source' },
	{ page: 'login', contains: [ 'id="loginform"' ], source: 'source' },
	{ page: 'wp-die', contains: [ 'id="error-page"' ], source: 'source' },
	{ page: 'apache', contains: [ '<!doctype html public "-//ietf//dtd html 2.0//en">' ], source: 'measured' },
	{
		page: 'apache',
		contains: [
			'<!doctype html public "-//w3c//dtd html 4.01//en" "http://www.w3.org/tr/html4/strict.dtd">\n<html><head>\n<title>',
			'</title>\n</head><body>\n<h1>',
		],
		source: 'measured',
	},
	{ page: 'nginx', contains: [ '<hr><center>nginx' ], source: 'measured' },
	{ page: 'varnish', contains: [ 'guru meditation', 'varnish cache server' ], source: 'measured' },
	{ page: 'litespeed', contains: [ 'proudly powered by litespeed web server' ], source: 'documented' },
];
