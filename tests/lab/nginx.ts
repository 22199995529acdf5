import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './child';
import type { Child } from './child';
import { isRoot } from './php';
import { program } from './programs';

const temporary = [ 'client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi' ];
const parameters = [
	'QUERY_STRING $query_string',
	'REQUEST_METHOD $request_method',
	'CONTENT_TYPE $content_type',
	'CONTENT_LENGTH $content_length',
	'SCRIPT_FILENAME $document_root$fastcgi_script_name',
	'SCRIPT_NAME $fastcgi_script_name',
	'REQUEST_URI $request_uri',
	'DOCUMENT_URI $document_uri',
	'DOCUMENT_ROOT $document_root',
	'SERVER_PROTOCOL $server_protocol',
	'GATEWAY_INTERFACE CGI/1.1',
	'SERVER_SOFTWARE nginx/$nginx_version',
	'REMOTE_ADDR $remote_addr',
	'SERVER_ADDR $server_addr',
	'SERVER_PORT $server_port',
	'SERVER_NAME $server_name',
	'REDIRECT_STATUS 200',
];

/** A snippet with a `location /` of its own takes the place of WordPress's. */
const front = ( snippet: string ) =>
	/location\s+\/\s*\{/.test( snippet ) ? '' : 'location / { try_files $uri $uri/ /index.php?$args; }';

const configuration = ( folder: string, port: number, snippet: string ) => `
${ isRoot ? 'user www-data;' : '' }
daemon off;
worker_processes 1;
pid ${ join( folder, 'nginx.pid' ) };
error_log ${ join( folder, 'error.log' ) } warn;
events { worker_connections 128; }
http {
	access_log ${ join( folder, 'access.log' ) };
	${ temporary.map( ( name ) => `${ name }_temp_path ${ join( folder, 'tmp', name ) };` ).join( '\n\t' ) }
	default_type application/octet-stream;
	types { text/html html; text/css css; text/plain txt; text/javascript js; image/svg+xml svg; application/json json; }
	server {
		listen 127.0.0.1:${ port };
		server_name 127.0.0.1;
		root ${ join( folder, 'site' ) };
		index index.php index.html;
		${ front( snippet ) }
		${ snippet }
		location ~ \\.php$ {
			try_files $uri =404;
			${ parameters.map( ( one ) => `fastcgi_param ${ one };` ).join( '\n\t\t\t' ) }
			fastcgi_read_timeout 90s;
			fastcgi_pass unix:${ join( folder, 'php.sock' ) };
		}
	}
}
`;

/** nginx before PHP-FPM. `snippet` stands in the server block, before the location for PHP. */
export function startNginx( folder: string, port: number, snippet: string ): Promise< Child > {
	const file = join( folder, 'nginx.conf' );
	mkdirSync( join( folder, 'tmp' ), { recursive: true, mode: 0o777 } );
	writeFileSync( file, configuration( folder, port, snippet ) );
	return startServer(
		[ program( 'nginx' ), '-e', join( folder, 'nginx.out' ), '-c', file ],
		join( folder, 'nginx.out' ),
		port
	);
}
