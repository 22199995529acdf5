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
				'Ask your host to add this line to the site’s location / in nginx: try_files $uri $uri/ /index.php?$args;',
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
