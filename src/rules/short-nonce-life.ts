import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { nonceRefused, peopleGetThrough } from '../diagnosis/logins';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const SOURCES = [ 'pageNonce', 'freshNonce', 'post', 'frontNonce' ] as const;

/**
 * Covers: nonce_life shortened for everybody (row 2). Less than an hour is too short for whoever writes; less than half a day is told when a nonce
 * has died of it. A life that is another one in REST requests is `login-not-recognised`.
 */
export const shortNonceLife: Rule = defineRule( {
	id: 'short-nonce-life',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [],
	when: any(
		all( is( 'server.nonceLife', 'very-short' ), any( peopleGetThrough, nonceRefused( 'pageNonce' ) ) ),
		all( is( 'server.nonceLife', 'short' ), any( nonceRefused( 'pageNonce' ), nonceRefused( 'frontNonce' ) ) )
	),
	explains: [ 'expired-nonce', 'cached-nonce' ],
	title: [
		...named(
			'changedNonce',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s makes nonces expire too soon', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s makes nonces expire too soon', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s makes nonces expire too soon', 'rest-health' ),
			},
			SOURCES
		),
		text( __( 'Nonces expire too soon on this site', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'server.nonceMinutes', 0 ),
			__(
				'A nonce is a key that WordPress prints into every page. As WordPress makes it, it lives for 24 hours; code of a plugin or theme lets it live less than a minute (the filter nonce_life). A page that stays open longer must renew its nonce before it can save, and forms for visitors fail as soon as a page cache keeps a page longer.',
				'rest-health'
			)
		),
		text(
			/* translators: %1$s: a number of minutes. */
			__(
				'A nonce is a key that WordPress prints into every page. As WordPress makes it, it lives for 24 hours; code of a plugin or theme lets it live %1$s minutes (the filter nonce_life). A page that stays open longer must renew its nonce before it can save, and forms for visitors fail as soon as a page cache keeps a page longer.',
				'rest-health'
			),
			'server.nonceMinutes'
		),
	],
	fix: [
		...named(
			'changedNonce',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __(
					'In the settings of %1$s, set how long a nonce lives to 24 hours; if there is no such setting, tell its author the line under Where.',
					'rest-health'
				),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'Ask whoever made the theme %1$s to take away the filter nonce_life, at the line under Where.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'Ask whoever made the file %1$s to take away the filter nonce_life, at the line under Where.',
					'rest-health'
				),
			},
			SOURCES
		),
		text(
			__(
				'In the settings of your security plugins, set how long a nonce lives to 24 hours; else search the theme and wp-content/mu-plugins for nonce_life.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...who( 'changedNonce', SOURCES ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [ ...where( 'changedNonce', SOURCES ), text( __( 'The filter nonce_life', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody whose page stays open longer than that', 'rest-health' ) ) ],
} );
