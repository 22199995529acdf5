import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './child';
import type { Child } from './child';
import { isRoot } from './php';
import { program } from './programs';

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

/** Some of them are built in, which ones depends on the distribution: those have no file. */
function loadModules(): string {
	const folder = program( 'apache modules' );
	return modules
		.map( ( name ) => [ name, join( folder, `mod_${ name }.so` ) ] as const )
		.filter( ( [ , file ] ) => existsSync( file ) )
		.map( ( [ name, file ] ) => `LoadModule ${ name }_module ${ file }` )
		.join( '\n' );
}

const configuration = ( folder: string, port: number, snippet: string ) => `
ServerRoot ${ folder }
DefaultRuntimeDir ${ folder }
PidFile ${ join( folder, 'apache.pid' ) }
Listen 127.0.0.1:${ port }
ServerName 127.0.0.1
ErrorLog ${ join( folder, 'error.log' ) }
LogLevel warn
${ loadModules() }
${ isRoot ? 'User www-data\nGroup www-data' : '' }
LogFormat "%t \\"%r\\" %>s %b" short
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
	CGIPassAuth On
</Directory>
<FilesMatch "\\.php$">
	SetHandler "proxy:unix:${ join( folder, 'php.sock' ) }|fcgi://localhost/"
</FilesMatch>
${ snippet }
`;

/** Apache with AllowOverride All before PHP-FPM, as most shared hosts run it. `snippet` comes last in its configuration. */
export function startApache( folder: string, port: number, snippet: string ): Promise< Child > {
	const file = join( folder, 'apache.conf' );
	writeFileSync( file, configuration( folder, port, snippet ) );
	return startServer( [ program( 'apache' ), '-f', file, '-D', 'FOREGROUND' ], join( folder, 'apache.out' ), port );
}
