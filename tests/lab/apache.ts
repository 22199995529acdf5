import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './child';
import type { Child } from './child';
import { isRoot, phpIni, socketOf } from './php';
import type { Place } from './place';
import { program } from './programs';
import type { Certificate } from './tls';

const modules = [
	'mpm_event',
	'unixd',
	'authz_core',
	'authz_host',
	'authz_user',
	'authn_core',
	'authn_file',
	'auth_basic',
	'access_compat',
	'allowmethods',
	'mime',
	'dir',
	'env',
	'setenvif',
	'headers',
	'rewrite',
	'log_config',
	'proxy',
	'proxy_fcgi',
];

const modulesFor = ( { server, certificate }: Place ): string[] => [
	...modules,
	...( server === 'apache-cgi' ? [ 'alias', 'actions', 'cgid' ] : [] ),
	...( certificate === null ? [] : [ 'ssl' ] ),
];

/** Some of them are built in, which ones depends on the distribution: those have no file. */
function loadModules( names: readonly string[] ): string {
	const folder = program( 'apache modules' );
	return names
		.map( ( name ) => [ name, join( folder, `mod_${ name }.so` ) ] as const )
		.filter( ( [ , file ] ) => existsSync( file ) )
		.map( ( [ name, file ] ) => `LoadModule ${ name }_module ${ file }` )
		.join( '\n' );
}

/** PHP-FPM, and whoever logs in by the Authorization header is let through to it. */
const fpm = ( folder: string ) => `
<Directory ${ join( folder, 'site' ) }>
	CGIPassAuth On
</Directory>
<FilesMatch "\\.php$">
	SetHandler "proxy:unix:${ socketOf( folder, 1 ) }|fcgi://localhost/"
</FilesMatch>`;

/** PHP as CGI: one process for each request, and Apache keeps the Authorization header to itself. */
const cgi = ( folder: string ) => `
ScriptSock ${ join( folder, 'cgid.sock' ) }
ScriptAlias /lab-cgi/ ${ join( folder, 'cgi-bin' ) }/
<Directory ${ join( folder, 'cgi-bin' ) }>
	Require all granted
</Directory>
<FilesMatch "\\.php$">
	SetHandler lab-php
</FilesMatch>
Action lab-php /lab-cgi/php`;

const tls = ( { certificate, key }: Certificate ) =>
	`SSLEngine on\nSSLSessionCache none\nSSLCertificateFile ${ certificate }\nSSLCertificateKeyFile ${ key }`;

const configuration = ( place: Place, port: number, snippet: string ) => {
	const { folder, server, certificate, backend, backendHost } = place;
	return `
ServerRoot ${ folder }
DefaultRuntimeDir ${ folder }
PidFile ${ join( folder, 'apache.pid' ) }
Listen ${ backendHost }:${ port }
ServerName 127.0.0.1
ErrorLog ${ join( folder, 'error.log' ) }
LogLevel warn
${ loadModules( modulesFor( place ) ) }
${ isRoot ? 'User www-data\nGroup www-data' : '' }
LogFormat "%t \\"%r\\" %>s %b \\"%{User-Agent}i\\"" short
CustomLog ${ join( folder, 'access.log' ) } short
StartServers 1
ThreadsPerChild 25
AcceptFilter http none
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/plain .txt
AddType text/javascript .js
AddType image/svg+xml .svg
AddType application/json .json
DocumentRoot ${ join( folder, 'site' ) }
DirectoryIndex index.php index.html
ProxyTimeout 90
<Directory />
	Require all denied
</Directory>
<Directory ${ join( folder, 'site' ) }>
	Require all granted
	AllowOverride All
	Options FollowSymLinks
</Directory>
${ server === 'apache-cgi' ? cgi( folder ) : fpm( folder ) }
${ certificate === null || backend !== null ? '' : tls( certificate ) }
${ snippet }
`;
};

/**
 * What Apache runs for each request: PHP as CGI, with the site's php.ini, as the user that Apache itself is. Each of these processes
 * would have to compile WordPress anew.
 */
function layCgi( folder: string ): void {
	const programs = join( folder, 'cgi-bin' );
	const script = `#!/bin/sh\nexec ${ program( 'php-cgi' ) } -c ${ phpIni( folder ) } -d opcache.file_cache_only=1\n`;
	mkdirSync( programs );
	writeFileSync( join( programs, 'php' ), script, { mode: 0o755 } );
	execFileSync( 'chmod', [ '-R', 'a+rwX', folder ] );
}

/** Apache with AllowOverride All before PHP-FPM, as most shared hosts run it, or with PHP as CGI. `snippet` comes last in its configuration. */
export function startApache( place: Place, port: number, snippet: string ): Promise< Child > {
	const { folder, server, backendHost } = place;
	const file = join( folder, 'apache.conf' );
	if ( server === 'apache-cgi' ) {
		layCgi( folder );
	}
	writeFileSync( file, configuration( place, port, snippet ) );
	return startServer( [ program( 'apache' ), '-f', file, '-D', 'FOREGROUND' ], join( folder, 'apache.out' ), {
		host: backendHost,
		port,
	} );
}
