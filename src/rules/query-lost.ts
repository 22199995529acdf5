import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { queryGone, queryLostAtServer, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** nginx alone, as far as PHP can tell: not one in front of another server. */
const atNginx = all( queryLostAtServer, is( 'server.software', 'nginx' ) );

/** Covers: try_files … /index.php without $args, a RewriteRule with a query of its own and without QSA, a cache or proxy that strips queries. */
export const queryLost: Rule = defineRule( {
	id: 'query-lost',
	severity: 'critical',
	confidence: 'proven',
	layer: null,
	layers: [ { layer: 'web-server', when: queryLostAtServer } ],
	needs: [ 'index' ],
	when: all( queryGone, steady ),
	title: [ text( __( 'Part of each question to the REST API gets lost on its way to WordPress', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			queryLostAtServer,
			__(
				'The REST API was asked with an addition to its address, behind a question mark. The web server got it, and did not hand it on to WordPress. In this way the block editor asks for what it needs for editing (context=edit), and for the next page of a list. WordPress answers as if it had not asked for that.',
				'rest-health'
			)
		),
		text(
			__(
				'The REST API was asked with an addition to its address, behind a question mark. WordPress was asked, and the addition had not arrived. In this way the block editor asks for what it needs for editing (context=edit), and for the next page of a list. WordPress answers as if it had not asked for that.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			atNginx,
			__(
				'Ask your host to add ?$args to the line try_files in the site’s location of nginx, so that it reads like this. Where the site is in a folder, its path stands in front: location /folder/ and /folder/index.php.',
				'rest-health'
			)
		),
		textWhen(
			queryLostAtServer,
			__(
				'Ask your host which rewrite rule of the web server drops the query string (what stands behind the question mark) of addresses below /wp-json/, and to let it pass to index.php.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host which cache, proxy or CDN takes away the query string (what stands behind the question mark) of addresses below /wp-json/, and to let it pass.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [ { code: 'location / {\n\ttry_files $uri $uri/ /index.php?$args;\n}', when: atNginx } ],
	letter: [
		textWhen(
			atNginx,
			__(
				'nginx drops the query string of addresses of this WordPress site that are no files (such as those below /wp-json/). Please let it pass to WordPress: try_files $uri $uri/ /index.php?$args; in the site’s location.',
				'rest-health'
			)
		),
		textWhen(
			queryLostAtServer,
			__(
				'The web server hands addresses below /wp-json/ of this WordPress site to index.php without their query string: it stands in REQUEST_URI and not in QUERY_STRING. Please look for the rewrite rule that drops it (in Apache, one that lacks QSA), and let it pass.',
				'rest-health'
			)
		),
		text(
			__(
				'The query string of requests to this site’s REST API (addresses below /wp-json/) is taken away before they reach WordPress. Please look for a rule that strips or rewrites it in the cache, the CDN, the proxy and the web server, and let it pass.',
				'rest-health'
			)
		),
	],
	who: [
		textWhen(
			queryLostAtServer,
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), by a rewrite rule', 'rest-health' ),
			'server.software'
		),
		textWhen( queryLostAtServer, __( 'The web server, by a rewrite rule', 'rest-health' ) ),
		text( __( 'A cache, a proxy, a CDN or the web server', 'rest-health' ) ),
	],
	where: [
		textWhen( queryLostAtServer, __( 'The web server’s configuration of this site', 'rest-health' ) ),
		text( __( 'Between the browser and PHP: the query string', 'rest-health' ) ),
	],
	affected: [
		text(
			__(
				'Everybody who works in the block editor, and every app that searches or asks for the next page',
				'rest-health'
			)
		),
	],
} );
