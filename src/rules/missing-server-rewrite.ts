import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { reachedRest, refusedBeforeWordPress, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: nginx without try_files, Apache with AllowOverride None or without mod_rewrite, other servers without
 * rules.
 */
export const missingServerRewrite: Rule = defineRule( {
	id: 'missing-server-rewrite',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'index', 'queryForm' ],
	when: all(
		refusedBeforeWordPress( 'index' ),
		is( 'index.status', 404 ),
		reachedRest( 'queryForm' ),
		is( 'server.htaccess', 'complete', 'not-used', 'unreadable' ),
		steady
	),
	title: [ text( __( 'The web server does not pass the REST API’s addresses to WordPress', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'server.htaccess', 'complete' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The web server answered %1$s itself: it found no file of that name and did not ask WordPress. The same request in the form index.php?rest_route= reaches the REST API. The .htaccess file holds the right rules, and the server does not follow them.',
				'rest-health'
			),
			'index.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The web server answered %1$s itself: it found no file of that name and did not ask WordPress. The same request in the form index.php?rest_route= reaches the REST API.',
				'rest-health'
			),
			'index.status'
		),
	],
	fix: [
		textWhen(
			is( 'server.software', 'nginx' ),
			__(
				'Ask your host to give the site this location in nginx. Where the site is in a folder, its path stands in front: location /folder/ and /folder/index.php.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.software', 'microsoft-iis' ),
			__(
				'Let your host install the module URL Rewrite, then put this rule between <rules> and </rules> in the web.config of the site’s main folder.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.htaccess', 'complete' ),
			__(
				'Ask your host to allow .htaccess for this folder (AllowOverride All) and to load mod_rewrite.',
				'rest-health'
			)
		),
		text( __( 'Ask your host to send every address that is no file to WordPress’s index.php.', 'rest-health' ) ),
	],
	action: null,
	snippet: [
		{ code: 'location / {\n\ttry_files $uri $uri/ /index.php?$args;\n}', when: is( 'server.software', 'nginx' ) },
		{
			code: '<rule name="WordPress" patternSyntax="Wildcard">\n\t<match url="*" />\n\t<conditions>\n\t\t<add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />\n\t\t<add input="{REQUEST_FILENAME}" matchType="IsDirectory" negate="true" />\n\t</conditions>\n\t<action type="Rewrite" url="index.php" />\n</rule>',
			when: is( 'server.software', 'microsoft-iis' ),
		},
		{
			code: '# In the server’s configuration of this site, not in .htaccess.\n<Directory "/path/of/the/site">\n\tAllowOverride All\n</Directory>',
			when: all( is( 'server.software', 'apache' ), is( 'server.htaccess', 'complete' ) ),
		},
	],
	letter: [
		textWhen(
			is( 'server.software', 'nginx' ),
			__(
				'nginx answers addresses of this WordPress site that are no files (such as those below /wp-json/) with its own 404. Please let it hand them to WordPress: try_files $uri $uri/ /index.php?$args; in the site’s location.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.htaccess', 'complete' ),
			__(
				'The web server answers addresses of this WordPress site that are no files (such as those below /wp-json/) with its own 404, although .htaccess holds WordPress’s rules. Please allow .htaccess for this folder (AllowOverride All) and load mod_rewrite.',
				'rest-health'
			)
		),
		text(
			__(
				'The web server answers addresses of this WordPress site that are no files (such as those below /wp-json/) with its own 404. Please let it hand them to WordPress’s index.php.',
				'rest-health'
			)
		),
	],
	log: [
		textWhen(
			is( 'server.software', 'nginx' ),
			__(
				'nginx’s error log, at that minute: “open() … failed (2: No such file or directory)” with …/wp-json/ in it.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.software', 'apache' ),
			__(
				'Apache’s error log, at that minute, where LogLevel is info: “AH00128: File does not exist” with …/wp-json in it.',
				'rest-health'
			)
		),
	],
	who: [
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), for want of a rewrite rule', 'rest-health' ),
			'server.software'
		),
	],
	where: [ text( __( 'The web server’s configuration of this site', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody; pages other than the front page as well', 'rest-health' ) ) ],
} );
