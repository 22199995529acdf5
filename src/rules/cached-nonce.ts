import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { nonceRefused, peopleGetThrough } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: a nonce that a page cache keeps in a page for visitors longer than it lives (row 3), or that was made for somebody else
 * (nonce_user_logged_out). WordPress refuses a bad nonce of a visitor too, also where no nonce is needed.
 */
export const cachedNonce: Rule = defineRule( {
	id: 'cached-nonce',
	severity: 'recommended',
	confidence: 'proven',
	layer: null,
	needs: [ 'visitor', 'frontPage', 'frontNonce' ],
	when: all(
		is( 'frontPage.hasNonce', true ),
		nonceRefused( 'frontNonce' ),
		passed( 'visitor' ),
		peopleGetThrough,
		not( is( 'server.nonceInRoot', true ) ),
		steady
	),
	aside: all(),
	title: [
		...named(
			'changedNonce',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s makes visitors’ nonces fail', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s makes visitors’ nonces fail', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s makes visitors’ nonces fail', 'rest-health' ),
			},
			[ 'frontNonce' ]
		),
		text( __( 'Your front page gives visitors a nonce that WordPress refuses', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			not( is( 'frontNonce.trace.changedNonce.name', null ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The front page, asked for as a visitor, carries a nonce for the REST API. Sent back at once it was answered %1$s, and the same request without a nonce passed. Code changes how long nonces live or whom they belong to, so the one in the page fits nobody else. Forms and shops that send it fail for visitors.',
				'rest-health'
			),
			'frontNonce.status'
		),
		textWhen(
			is( 'frontPage.fromCache', true ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The front page came out of a cache and carries a nonce for the REST API. Sent back as a visitor it was answered %1$s, and the same request without a nonce passed. A nonce lives a day at most, often half a day; this page was kept longer. Forms and shops that send it fail for visitors.',
				'rest-health'
			),
			'frontNonce.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The front page, asked for as a visitor, carries a nonce for the REST API. Sent back at once it was answered %1$s, and the same request without a nonce passed. So the page was made long ago and kept, or made for somebody else. Forms and shops that send this nonce fail for visitors.',
				'rest-health'
			),
			'frontNonce.status'
		),
	],
	fix: [
		...named(
			'changedNonce',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __(
					'Update %1$s; if that does not help, except pages with forms from the page cache, and tell its author.',
					'rest-health'
				),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'Ask whoever made the theme %1$s to leave the nonces of visitors alone.', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'Ask whoever made the file %1$s to leave the nonces of visitors alone.', 'rest-health' ),
			},
			[ 'frontNonce' ]
		),
		text(
			__(
				'In your page cache, proxy or CDN, let pages live no longer than 10 hours; then empty the cache.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		...who( 'changedNonce', [ 'frontNonce' ] ),
		text(
			/* translators: %1$s: name of a CDN or host, for example Cloudflare. */
			__( 'A page cache: of a plugin, or of %1$s', 'rest-health' ),
			'frontPage.via'
		),
		text( __( 'A page cache: of a plugin, a proxy, or a CDN', 'rest-health' ) ),
	],
	where: [
		...where( 'changedNonce', [ 'frontNonce' ] ),
		text( __( 'The nonce in the source of the front page', 'rest-health' ) ),
	],
	affected: [ text( __( 'Visitors who use forms, shops or searches made with the REST API', 'rest-health' ) ) ],
	letter: [
		text(
			__(
				'Our front page is given to visitors out of a cache after the WordPress nonce in it has expired, so the REST API answers 403 rest_cookie_invalid_nonce to them. Please keep pages in the cache no longer than 10 hours, and empty it now.',
				'rest-health'
			)
		),
	],
} );
