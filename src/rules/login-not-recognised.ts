import { __ } from '@wordpress/i18n';
import { besides } from '../diagnosis/doubts';
import { tellAuthor } from '../diagnosis/advice';
import { named, namedOrFound, who, whoOrFound } from '../diagnosis/culprit';
import { where, whereOrFound } from '../diagnosis/place';
import { all, is, not } from '../diagnosis/conditions';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: determine_current_user set to nobody, nonce_life shortened for REST requests only: the login cookie arrives, and a new nonce is refused all the same. */
export const loginNotRecognised: Rule = defineRule( {
	id: 'login-not-recognised',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'cookie', 'pageNonce', 'freshNonce' ],
	when: all(
		is( 'pageNonce.code', 'rest_cookie_invalid_nonce' ),
		is( 'freshNonce.code', 'rest_cookie_invalid_nonce' ),
		is( 'cookie.seenCookie', true ),
		not( anothersAnswer ),
		steady
	),
	title: [
		...named( 'loggedOut', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s takes everybody for a visitor in REST requests', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s takes everybody for a visitor in REST requests', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s takes everybody for a visitor in REST requests', 'rest-health' ),
		} ),
		...namedOrFound( 'changedNonce', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s makes WordPress refuse good nonces in REST requests', 'rest-health' ),
		} ),
		text( __( 'Your login reaches the REST API, and even a new nonce is refused there', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			not( is( 'culprit.trace.loggedOut.name', null ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got your login cookie with REST requests, knew you, and was then told that nobody is logged in (determine_current_user). So it refused even a new nonce with %1$s.',
				'rest-health'
			),
			'freshNonce.status'
		),
		textWhen(
			not( is( 'culprit.trace.changedNonce.name', null ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got your login cookie with REST requests and refused a nonce that wp-admin had made a moment before, with %1$s: code makes nonces live shorter, or belong to somebody else, in REST requests only.',
				'rest-health'
			),
			'freshNonce.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got your login cookie with REST requests and refused a nonce that wp-admin had made a moment before, with %1$s. So code treats your login in REST requests otherwise than in wp-admin: it takes you for nobody (determine_current_user), or for a nonce that lives shorter there (nonce_life).',
				'rest-health'
			),
			'freshNonce.status'
		),
	],
	fix: [
		...tellAuthor( 'loggedOut' ),
		...tellAuthor( 'changedNonce' ),
		text(
			__(
				'On the Plugins screen, deactivate plugins that change logins or sessions, one after the other, and run the checkup each time; then look into the theme’s functions.php.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...who( 'loggedOut' ), ...whoOrFound( 'changedNonce' ), text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [
		...where( 'loggedOut' ),
		...whereOrFound( 'changedNonce' ),
		text( __( 'determine_current_user or nonce_life, in REST requests only', 'rest-health' ) ),
	],
	culprits: [ 'freshNonce', 'pageNonce' ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
	remarks: besides( 'freshNonce', 'pageNonce' ),
} );
