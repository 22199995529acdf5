import { __ } from '@wordpress/i18n';
import { exceptFromRedirects } from '../diagnosis/advice';
import { all, any, is, not, passed, type Condition } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { whereRedirected } from '../diagnosis/place';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

const SAVING = [ 'post', 'postBlocks', 'postOverride' ] as const;

const sentOn = ( name: ExchangeName ): Condition =>
	is( `${ name }.redirect`, 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere' );

/**
 * Covers: POST answered with a redirect while GET passes (a trailing slash, a moved host, a rule for forms). After 301, 302 or 303 browsers
 * ask again with GET and without what was to be saved; WordPress answers 200, and the editor shows “Saved”.
 */
export const redirectedSaving: Rule = defineRule( {
	id: 'redirected-saving',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'pageNonce', 'post' ],
	when: all(
		passed( 'pageNonce' ),
		any( ...SAVING.map( sentOn ) ),
		// Where plain words pass by the same way, it is about what is saved, and not about saving.
		not( passed( 'postPlain' ) ),
		steady
	),
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s redirects what is saved, and it gets lost', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s redirects what is saved, and it gets lost', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s redirects what is saved, and it gets lost', 'rest-health' ),
		} ),
		text( __( 'What is saved is redirected, and gets lost on the way', 'rest-health' ) ),
	],
	explanation: [
		text(
			__(
				'Reading through the REST API works. Sending (POST) is answered with a redirect, and following one, a browser asks again without what it was to send. WordPress then answers as if somebody only read: the editor may even say “Saved”, and nothing was.',
				'rest-health'
			)
		),
	],
	fix: [
		...exceptFromRedirects,
		textWhen(
			is( 'server.software', 'apache', 'litespeed' ),
			__(
				'Look in .htaccess and in plugins for a rule that redirects (trailing slash, https, www), and put these two lines right above its RewriteRule; if there is none, ask your host.',
				'rest-health'
			)
		),
		text(
			__(
				'Look in .htaccess and in plugins for redirects (trailing slash, https, www) for a rule that meets POST requests, and let it spare addresses below /wp-json/; if there is none, ask your host.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{
			code: 'RewriteCond %{REQUEST_METHOD} ^(GET|HEAD)$\nRewriteCond %{REQUEST_URI} !^/wp-json/',
			when: is( 'server.software', 'apache', 'litespeed' ),
		},
		{
			code: 'location ^~ /wp-json/ {\n\ttry_files $uri $uri/ /index.php?$args;\n}',
			when: is( 'server.software', 'nginx' ),
		},
	],
	letter: [
		text(
			__(
				'POST requests to this site’s REST API (addresses below /wp-json/) are answered with a redirect, so that what is saved in the WordPress editor gets lost. Please let the rule that redirects spare these addresses.',
				'rest-health'
			)
		),
	],
	log: [
		text(
			__(
				'The web server’s access log, at that minute: POST …/wp-json/rest-health/v1/self-test with status 301, 302, 307 or 308.',
				'rest-health'
			)
		),
	],
	who: [ ...who( 'refused' ), text( __( 'The web server, a proxy or a plugin', 'rest-health' ) ) ],
	where: whereRedirected,
	culprits: SAVING,
	affected: [ text( __( 'Everybody who saves', 'rest-health' ) ) ],
} );
