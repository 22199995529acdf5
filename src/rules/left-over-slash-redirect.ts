import { __ } from '@wordpress/i18n';
import { exceptFromRedirects } from '../diagnosis/advice';
import { all, any, is, passed } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { whereRedirected } from '../diagnosis/place';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const elsewhere = [ 'hidden', 'elsewhere' ] as const;

/**
 * Covers: a rule that adds a slash to addresses without one, left over from another permalink structure or copied from a guide: the index ends
 * with a slash and passes, routes do not. Reading works for browsers that follow; POST becomes GET, and what was to be saved is lost.
 */
export const leftOverSlashRedirect: Rule = defineRule( {
	id: 'left-over-slash-redirect',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		passed( 'index' ),
		is( 'pageNonce.redirect', ...elsewhere ),
		is( 'visitor.redirect', ...elsewhere, null ),
		// The server sees where the redirect leads: to the same site, and not to a login.
		any( is( 'loopbackVisitor.redirect', 'elsewhere', null ), is( 'vantage', 'loopback' ) ),
		steady
	),
	explains: [ 'loopback-failure', 'visitors-sent-elsewhere' ],
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s redirects the REST API’s routes', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s redirects the REST API’s routes', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s redirects the REST API’s routes', 'rest-health' ),
		} ),
		text( __( 'REST routes are redirected, as a rule that adds a slash does it', 'rest-health' ) ),
	],
	explanation: [
		text(
			__(
				'The index of the REST API, whose address ends with a slash, answers. A route without a slash at its end is answered with a redirect to another address of this site. A browser follows it when it reads; when it saves, it asks again without what it was to send, and that is lost.',
				'rest-health'
			)
		),
	],
	fix: [
		...exceptFromRedirects,
		textWhen(
			is( 'server.software', 'apache', 'litespeed' ),
			__(
				'Look in .htaccess for the RewriteRule that adds a slash, and put this line right above it.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.software', 'nginx' ),
			__(
				'Ask your host to let the rule that adds a slash spare addresses below /wp-json/; this location does that.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host to let the rule that adds a slash to addresses spare those below /wp-json/.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{ code: 'RewriteCond %{REQUEST_URI} !^/wp-json/', when: is( 'server.software', 'apache', 'litespeed' ) },
		{
			code: 'location ^~ /wp-json/ {\n\ttry_files $uri $uri/ /index.php?$args;\n}',
			when: is( 'server.software', 'nginx' ),
		},
	],
	letter: [
		text(
			__(
				'A rule redirects addresses of this site’s REST API (below /wp-json/) that do not end with a slash. The WordPress editor loses what it saves that way. Please let that rule spare these addresses.',
				'rest-health'
			)
		),
	],
	log: [
		text(
			__(
				'The web server’s access log, at that minute: a line with …/wp-json/rest-health/v1/self-test and status 301 or 302, followed by the same address with a slash.',
				'rest-health'
			)
		),
	],
	who: [ ...who( 'refused' ), text( __( 'The web server, by a rule about addresses', 'rest-health' ) ) ],
	where: [
		...whereRedirected,
		textWhen(
			is( 'server.software', 'apache', 'litespeed' ),
			__( '.htaccess, or the server’s configuration', 'rest-health' )
		),
		text( __( 'The web server’s configuration of this site', 'rest-health' ) ),
	],
	culprits: [ 'pageNonce' ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
} );
