import { __ } from '@wordpress/i18n';
import { text } from '../diagnosis/text';
import type { Exception } from './exception';
import { onApache, onLiteSpeed, onNginx } from './seen-as';

const NGINX = { product: 'nginx', sure: 'documented', when: onNginx } as const;
const APACHE = { product: 'Apache', sure: 'documented', when: onApache } as const;
const LITESPEED = { product: 'LiteSpeed', sure: 'documented', when: onLiteSpeed, code: null } as const;

const intoHost = text(
	__( 'Ask your host to put this at the end of the site’s virtual host, and to reload Apache.', 'rest-health' )
);
const location = ( ...lines: string[] ): string =>
	[
		'location ^~ /wp-json/ {',
		...lines.map( ( line ) => `\t${ line }` ),
		'\ttry_files $uri /index.php?$args;',
		'}',
	].join( '\n' );

export const servers: readonly Exception[] = [
	{
		...NGINX,
		id: 'nginx-address',
		property: 'address',
		steps: [
			text(
				__(
					'Ask your host which location refuses /wp-json/ (deny, return 403), to put this one in its place, and to reload nginx.',
					'rest-health'
				)
			),
		],
		code: location(),
		sure: 'seen',
		source: 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	},
	{
		...NGINX,
		id: 'nginx-method',
		property: 'method',
		steps: [
			text(
				__(
					'Ask your host which location has a limit_except, and to take it out for /wp-json/; this location has none.',
					'rest-health'
				)
			),
		],
		code: location(),
		sure: 'seen',
		source: 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	},
	{
		...NGINX,
		id: 'nginx-size',
		property: 'size',
		steps: [
			text(
				__(
					'Ask your host to put this into the site’s server block, and to reload nginx. In a location for /wp-json/ it would not help: WordPress’s requests end in the one for PHP.',
					'rest-health'
				)
			),
		],
		code: 'client_max_body_size 16m;',
		sure: 'seen',
		source: 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	},
	{
		...NGINX,
		id: 'nginx-client',
		property: 'client',
		steps: [
			text(
				__(
					'Ask your host to let this location take more requests in a row, with the name of the zone that is used there.',
					'rest-health'
				)
			),
		],
		code: location( 'limit_req zone=NAME_OF_THE_ZONE burst=50 nodelay;' ),
		sure: 'seen',
		source: 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	},
	{
		...NGINX,
		id: 'nginx-cookie',
		property: 'cookie',
		steps: [
			text(
				__(
					'Where all cookies together are too long: ask your host to put this into the server block, and to reload nginx.',
					'rest-health'
				)
			),
		],
		code: 'large_client_header_buffers 4 16k;',
		source: 'nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
	},
	{
		...APACHE,
		id: 'apache-address',
		property: 'address',
		steps: [
			text(
				__(
					'Look for a line with wp-json in the .htaccess file in the site’s main folder, and take it out.',
					'rest-health'
				)
			),
			intoHost,
		],
		code: '<Location "/wp-json/">\n\tRequire all granted\n</Location>',
		sure: 'seen',
		source: 'Apache 2.4.71 with a RewriteRule like WordPress’s',
	},
	{
		...APACHE,
		id: 'apache-method',
		property: 'method',
		steps: [
			text(
				__(
					'Look for <Limit> or <LimitExcept> in the .htaccess file in the site’s main folder, and add the refused method to what may pass.',
					'rest-health'
				)
			),
			intoHost,
		],
		code: '<Location "/wp-json/">\n\tRequire all granted\n\tAllowMethods reset\n</Location>',
		sure: 'seen',
		source: 'Apache 2.4.71 with a RewriteRule like WordPress’s',
	},
	{
		...APACHE,
		id: 'apache-size',
		property: 'size',
		steps: [
			text(
				__(
					'Ask your host to put this into the site’s virtual host, and to reload Apache. In a Location for /wp-json/ it would not help: WordPress’s requests end in index.php.',
					'rest-health'
				)
			),
		],
		code: 'LimitRequestBody 16777216',
		source: 'httpd.apache.org/docs/2.4/mod/core.html#limitrequestbody; that it does not help in a Location was tried on Apache 2.4.71',
	},
	{
		...APACHE,
		id: 'apache-user-agent',
		property: 'user-agent',
		steps: [
			text(
				__(
					'Look for HTTP_USER_AGENT or BrowserMatch in the .htaccess file in the site’s main folder, and add this line right above each such RewriteRule’s conditions.',
					'rest-health'
				)
			),
		],
		code: 'RewriteCond %{REQUEST_URI} !^/wp-json/',
		source: 'httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewritecond',
	},
	{
		...APACHE,
		id: 'apache-cookie',
		property: 'cookie',
		steps: [
			text(
				__(
					'Where all cookies together are too long: ask your host to put this into the virtual host, and to reload Apache.',
					'rest-health'
				)
			),
		],
		code: 'LimitRequestFieldSize 16380',
		source: 'httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize',
	},
	{
		...LITESPEED,
		id: 'litespeed-content',
		property: 'content',
		steps: [
			text(
				__(
					'Ask your host for the number of the ModSecurity rule in LiteSpeed’s error log, and to take that one out for this site (SecRuleRemoveById).',
					'rest-health'
				)
			),
		],
		sure: 'unsure',
		source: 'LiteSpeed takes ModSecurity’s rules; which of its directives it takes where was not tried',
	},
	{
		...LITESPEED,
		id: 'litespeed-client',
		property: 'client',
		steps: [
			text(
				__(
					'Ask your host to add your address to Security → Access Control → Allowed List in LiteSpeed’s administration, with a T behind it: trusted addresses meet no limit.',
					'rest-health'
				)
			),
		],
		source: 'docs.litespeedtech.com: Access Control, “T” for trusted',
	},
];
