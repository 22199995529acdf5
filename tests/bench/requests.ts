import { join } from 'node:path';
import type { Bench } from './pair';

/** What an ordinary request is, and by how much the active plugin may make it dearer. */
export interface Ordinary {
	readonly id: 'front' | 'rest' | 'posts' | 'dashboard';
	readonly title: string;
	readonly path: string;
	/** Of WordPress that answers it. */
	readonly script: string;
	readonly loggedIn: boolean;
	/** In per cent of the instructions. */
	readonly budget: number;
}

/** One request to the front end. */
const front: Ordinary = {
	id: 'front',
	title: 'Front page, visitor',
	path: '/',
	script: 'index.php',
	loggedIn: false,
	budget: 0.15,
};

/** The kinds of ordinary requests. */
export const requests: readonly Ordinary[] = [
	front,
	{ ...front, id: 'rest', title: 'REST API, list of posts, visitor', path: '/wp-json/wp/v2/posts', budget: 0.3 },
	{
		id: 'posts',
		title: 'List of posts in wp-admin',
		path: '/wp-admin/edit.php',
		script: 'wp-admin/edit.php',
		loggedIn: true,
		budget: 0.25,
	},
	{
		id: 'dashboard',
		title: 'Dashboard',
		path: '/wp-admin/index.php',
		script: 'wp-admin/index.php',
		loggedIn: true,
		budget: 0.25,
	},
];

/** What a web server tells php-cgi of a request. */
export const environment = (
	{ path, script, loggedIn }: Ordinary,
	{ place, cookie }: Bench
): Record< string, string > => ( {
	GATEWAY_INTERFACE: 'CGI/1.1',
	REDIRECT_STATUS: '200',
	SERVER_PROTOCOL: 'HTTP/1.1',
	SERVER_SOFTWARE: 'Apache',
	SERVER_NAME: '127.0.0.1',
	SERVER_PORT: '8080',
	REMOTE_ADDR: '127.0.0.1',
	HTTP_HOST: '127.0.0.1:8080',
	REQUEST_METHOD: 'GET',
	REQUEST_URI: path,
	QUERY_STRING: '',
	SCRIPT_NAME: `/${ script }`,
	DOCUMENT_ROOT: join( place.folder, 'site' ),
	SCRIPT_FILENAME: join( place.folder, 'site', script ),
	...( loggedIn && { HTTP_COOKIE: cookie } ),
} );
