import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './child';
import type { Child } from './child';
import { isRoot, socketOf } from './php';
import type { Place } from './place';
import { program } from './programs';
import type { Certificate } from './tls';

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

/** PHP-FPM. A snippet may set `$lab_php` to another node. */
const php = ( place: Place ) => `
		location ~ \\.php$ {
			try_files $uri =404;
			${ [ ...parameters, ...( place.certificate === null ? [] : [ 'HTTPS on' ] ) ]
				.map( ( one ) => `fastcgi_param ${ one };` )
				.join( '\n\t\t\t' ) }
			fastcgi_read_timeout 90s;
			fastcgi_pass $lab_php;
		}`;

const passed = [
	'Host $http_host',
	'X-Real-IP $remote_addr',
	'X-Forwarded-For $remote_addr',
	'X-Forwarded-Proto $scheme',
];

/** A snippet with a `location /` of its own takes the place of WordPress's, or of the one that asks the server behind. */
function front( { backend, backendHost }: Place, snippet: string ): string {
	if ( /location\s+\/\s*\{/.test( snippet ) ) {
		return '';
	}
	const pass = [
		...passed.map( ( one ) => `proxy_set_header ${ one };` ),
		`proxy_pass http://${ backendHost }:${ backend };`,
	];
	return `location / { ${ backend === null ? 'try_files $uri $uri/ /index.php?$args;' : pass.join( ' ' ) } }`;
}

const tls = ( { key, certificate }: Certificate ) => `ssl_certificate ${ certificate }; ssl_certificate_key ${ key };`;

const upstream = ( folder: string, nodes: number ) =>
	Array.from( { length: nodes }, ( _, node ) => `server unix:${ socketOf( folder, node + 1 ) };` ).join( ' ' );

const configuration = ( place: Place, snippet: string, nodes: number ) => {
	const { folder, port, backend, certificate, names } = place;
	return `
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
	types { text/html html; text/css css; text/plain txt; text/javascript js; image/svg+xml svg; image/gif gif; image/png png; application/json json; }
	limit_req_zone $binary_remote_addr zone=lab:1m rate=6r/m;
	proxy_read_timeout 90s;
	upstream nodes { ${ upstream( folder, nodes ) } }
	server {
		listen 127.0.0.1:${ port }${ certificate === null ? '' : ' ssl' };
		server_name ${ [ '127.0.0.1', ...names ].join( ' ' ) };
		${ certificate === null ? '' : tls( certificate ) }
		root ${ join( folder, 'site' ) };
		index index.php index.html;
		set $lab_php nodes;
		${ front( place, snippet ) }
		${ snippet }
		${ backend === null ? php( place ) : '' }
	}
}
`;
};

/** nginx before PHP-FPM or before Apache. `snippet` stands in the server block, before the location for PHP. */
export function startNginx( place: Place, snippet: string, nodes: number ): Promise< Child > {
	const { folder, port } = place;
	const file = join( folder, 'nginx.conf' );
	mkdirSync( join( folder, 'tmp' ), { recursive: true, mode: 0o777 } );
	writeFileSync( file, configuration( place, snippet, nodes ) );
	return startServer(
		[ program( 'nginx' ), '-e', join( folder, 'nginx.out' ), '-c', file ],
		join( folder, 'nginx.out' ),
		port
	);
}
