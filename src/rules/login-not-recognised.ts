import { __ } from '@wordpress/i18n';
import { besides } from '../diagnosis/doubts';
import { tellAuthor } from '../diagnosis/advice';
import { named, namedOrFound, who, whoOrFound } from '../diagnosis/culprit';
import { where, whereOrFound } from '../diagnosis/place';
import { all, any, is, not } from '../diagnosis/conditions';
import { knownLoginFault, nonceRefused } from '../diagnosis/logins';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** A nonce lives otherwise there than WordPress makes it, or is left as it was there and changed in wp-admin. Numbers are not compared, so of two unusual lives nothing is said. */
const otherLife = any(
	all( is( 'server.nonceMinutes', 1440 ), not( is( 'freshNonce.trace.nonceMinutes', 1440, null ) ) ),
	all( not( is( 'server.nonceMinutes', 1440, null ) ), is( 'freshNonce.trace.nonceMinutes', 1440 ) )
);

/**
 * Covers: determine_current_user set to nobody (row 27), nonce_life another one in REST requests than in wp-admin (row 2): the login cookie arrives, and a
 * new nonce is refused all the same.
 */
export const loginNotRecognised: Rule = defineRule( {
	id: 'login-not-recognised',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'cookie', 'pageNonce', 'freshNonce' ],
	when: all(
		nonceRefused( 'pageNonce' ),
		nonceRefused( 'freshNonce' ),
		is( 'cookie.seenCookie', true ),
		not( knownLoginFault ),
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
		textWhen( otherLife, __( 'Nonces live longer or shorter in REST requests than in wp-admin', 'rest-health' ) ),
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
		textWhen(
			otherLife,
			/* translators: %1$s: an HTTP status code, for example 403. %2$s and %3$s: a number of minutes. */
			__(
				'WordPress got your login cookie with REST requests and refused a nonce that wp-admin had made a moment before, with %1$s. A nonce lives %2$s minutes in wp-admin and %3$s in REST requests (the filter nonce_life), and one that was counted in other steps never fits.',
				'rest-health'
			),
			'freshNonce.status',
			'server.nonceMinutes',
			'freshNonce.trace.nonceMinutes'
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
