import { __ } from '@wordpress/i18n';
import { is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: wp-admin kept by a page cache, a proxy or a CDN, so that old nonces, and perhaps another person’s page, are given out. */
export const keptAdminPage: Rule = defineRule( {
	id: 'kept-admin-page',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'edge',
	needs: [],
	when: is( 'browser.page', 'kept' ),
	explains: [
		'expired-nonce',
		'another-users-nonce',
		{
			id: 'probe-header-lost',
			because: text( __( 'What this page brought along for its questions was too old.', 'rest-health' ) ),
		},
	],
	title: [ text( __( 'A cache gives out this admin page instead of WordPress', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: a number of minutes. */
			__(
				'Your browser asked for this page just now, and got one that WordPress had made %1$s minutes before. So something keeps admin screens and gives them out again: their nonces expire, saving fails, and one person may see what was made for another.',
				'rest-health'
			),
			'browser.pageMinutes'
		),
		text(
			__(
				'Your browser asked for this page just now, and got one that WordPress had made long before. So something keeps admin screens and gives them out again: their nonces expire, saving fails, and one person may see what was made for another.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'In your page cache, proxy or CDN, except /wp-admin/ and whoever is logged in (cookies that begin with wordpress_logged_in_); then empty the cache.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		text(
			/* translators: %1$s: name of a CDN or host, for example Cloudflare. */
			__( 'A cache between the browser and WordPress, perhaps that of %1$s', 'rest-health' ),
			'index.via'
		),
		text( __( 'A page cache, a proxy, or a CDN', 'rest-health' ) ),
	],
	where: [ text( __( 'The address of this page, in wp-admin', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who works in wp-admin', 'rest-health' ) ) ],
	letter: [
		text(
			__(
				'The admin screens of our site (/wp-admin/) are given out of a cache. Please never store answers for /wp-admin/, /wp-login.php, or requests with a cookie that begins with wordpress_logged_in_, and empty the cache now.',
				'rest-health'
			)
		),
	],
} );
