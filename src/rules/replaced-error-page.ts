import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { replaced } from '../diagnosis/replaced';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const someone = any(
	replaced( 'wrongNonce' ),
	replaced( 'pageNonce' ),
	replaced( 'index' ),
	replaced( 'visitor' ),
	replaced( 'post' ),
	replaced( 'postBlocks' )
);

/**
 * Covers: nginx’s fastcgi_intercept_errors or proxy_intercept_errors, Apache’s ProxyErrorOverride, Varnish: WordPress’s error answers
 * never arrive, so the editor cannot renew its nonce and nobody reads why something was refused.
 */
export const replacedErrorPage: Rule = defineRule( {
	id: 'replaced-error-page',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'index' ],
	when: all( someone, steady ),
	title: [ text( __( 'The web server puts its own page in place of WordPress’s errors', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			replaced( 'wrongNonce' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'REST Health sent a wrong nonce on purpose. WordPress refused it as it should, and what arrived was %1$s with a page of the web server. So the block editor never learns that its nonce is old and cannot renew it: a page that stays open for a day can no longer save.',
				'rest-health'
			),
			'wrongNonce.status'
		),
		text(
			__(
				'WordPress refused a request and said why; what arrived was a page of the web server. The block editor goes by WordPress’s words: it cannot renew an old nonce without them.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			any( is( 'index.software', 'nginx' ), is( 'server.software', 'nginx' ) ),
			__(
				'Ask your host to switch this off in nginx for the location that hands requests to PHP or to the server behind it.',
				'rest-health'
			)
		),
		textWhen(
			is( 'index.software', 'apache' ),
			__( 'Ask your host to switch this off in Apache for addresses below /wp-json/.', 'rest-health' )
		),
		text(
			__(
				'Ask your host to let WordPress’s own error answers pass for addresses below /wp-json/.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{
			code: 'fastcgi_intercept_errors off;\nproxy_intercept_errors off;',
			when: any( is( 'index.software', 'nginx' ), is( 'server.software', 'nginx' ) ),
		},
		{
			code: '# In the server’s configuration of this site, not in .htaccess.\n<Location "/wp-json">\n\tProxyErrorOverride Off\n</Location>',
			when: is( 'index.software', 'apache' ),
		},
		{
			code: '<httpErrors existingResponse="PassThrough" />',
			when: is( 'server.software', 'microsoft-iis' ),
		},
	],
	letter: [
		text(
			__(
				'The web server puts its own error page in the place of error answers (401, 403, 404) that WordPress gives for addresses below /wp-json/. The WordPress editor needs these answers. Please let them pass (nginx: fastcgi_intercept_errors off and proxy_intercept_errors off; Apache: ProxyErrorOverride Off).',
				'rest-health'
			)
		),
	],
	who: [
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), by its error pages', 'rest-health' ),
			'index.software'
		),
		text( __( 'The web server, by its error pages', 'rest-health' ) ),
	],
	where: [ text( __( 'Between WordPress and the browser', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who keeps the editor open for long, and apps', 'rest-health' ) ) ],
} );
