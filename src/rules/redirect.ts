import { __ } from '@wordpress/i18n';
import { exceptFromRedirects } from '../diagnosis/advice';
import { named, who } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { whereRedirected } from '../diagnosis/place';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { fairVantage, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: redirects of REST requests that do not lead to a login page: other host, http to https, loops. */
export const redirect: Rule = defineRule( {
	id: 'redirect',
	severity: 'critical',
	confidence: null,
	layer: null,
	needs: [ 'index' ],
	when: all(
		not( passed( 'pageNonce' ) ),
		is( 'index.redirect', 'hidden', 'other-host', 'other-scheme', 'elsewhere' ),
		not(
			any(
				is( 'index.redirect', 'login' ),
				is( 'indexFollowed.redirect', 'login' ),
				all( is( 'index.redirect', 'hidden' ), is( 'loopbackVisitor.redirect', 'login' ) )
			)
		),
		fairVantage,
		steady
	),
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s redirects REST requests to another address', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s redirects REST requests to another address', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s redirects REST requests to another address', 'rest-health' ),
		} ),
		textWhen(
			any(
				is( 'index.redirect', 'other-host' ),
				is( 'indexFollowed.redirect', 'other-host' ),
				is( 'loopbackVisitor.redirect', 'other-host' )
			),
			__( 'REST requests are redirected to another host', 'rest-health' )
		),
		textWhen(
			any(
				is( 'index.redirect', 'other-scheme' ),
				is( 'indexFollowed.redirect', 'other-scheme' ),
				is( 'loopbackVisitor.redirect', 'other-scheme' )
			),
			__( 'REST requests are redirected between http and https', 'rest-health' )
		),
		text( __( 'REST requests are redirected to another address', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'indexFollowed.outcome', 'unanswered', 'timed-out' ),
			__(
				'The address that WordPress hands out for the REST API does not answer: it redirects, and following the redirect led to no answer. It may lead in a circle. A redirect loses what is being saved.',
				'rest-health'
			)
		),
		text(
			__(
				'The address that WordPress hands out for the REST API does not answer: it redirects. A redirect loses what is being saved, because the browser then asks again without it.',
				'rest-health'
			)
		),
	],
	fix: [
		...exceptFromRedirects,
		text(
			__(
				'Compare the two addresses on Settings → General with the one in the browser; if they agree, ask your host which rule redirects the REST API.',
				'rest-health'
			)
		),
	],
	action: 'general',
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) are answered with a redirect instead of being handed to WordPress. Please tell me which rule redirects them and whereto, and let it spare these addresses.',
				'rest-health'
			)
		),
	],
	who: who( 'refused' ),
	where: whereRedirected,
	culprits: [ 'index' ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
	remarks: besides( 'index' ),
} );
