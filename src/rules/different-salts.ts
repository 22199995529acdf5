import { __ } from '@wordpress/i18n';
import { otherNode, otherSalts } from '../diagnosis/logins';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: the keys and salts are others in some requests: several servers with unequal wp-config.php, or code that changes them for REST requests
 * (row 11). Cookies and nonces of the one are worth nothing at the other.
 */
export const differentSalts: Rule = defineRule( {
	id: 'different-salts',
	severity: 'critical',
	confidence: 'proven',
	layer: 'wordpress',
	needs: [],
	when: otherSalts,
	explains: [
		'unstable',
		'ended-session',
		'ended-login',
		'expired-nonce',
		'another-users-nonce',
		'cached-nonce',
		'nonce-endpoint-refused',
		'loopback-failure',
	],
	title: [
		textWhen( otherNode, __( 'The servers of this site use different keys for logins', 'rest-health' ) ),
		text( __( 'REST requests are checked with other keys than wp-admin uses', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			otherNode,
			__(
				'Not all requests of this checkup were answered by the same computer, and the keys and salts of their wp-config.php differ. A login or a nonce that one of them made is refused by the other, so you are logged out or cannot save, now and then.',
				'rest-health'
			)
		),
		text(
			__(
				'WordPress signs cookies and nonces with the keys and salts of wp-config.php. This page was made with some, and REST requests are checked with others. So your login and your nonce are refused there.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			otherNode,
			__(
				'Ask your host to give wp-config.php the same eight keys and salts (AUTH_KEY … NONCE_SALT) on every server of this site.',
				'rest-health'
			)
		),
		text(
			__(
				'In wp-config.php, set the eight keys and salts (AUTH_KEY … NONCE_SALT) once and without a condition; if they are, search your plugins for the filter salt.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen( otherNode, __( 'Several servers that are not set up alike', 'rest-health' ) ),
		text( __( 'wp-config.php, or a plugin that changes the keys', 'rest-health' ) ),
	],
	where: [ text( __( 'The keys and salts of wp-config.php', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
	letter: [
		textWhen(
			otherNode,
			__(
				'Several servers answer for our site, and the keys and salts in their wp-config.php differ (AUTH_KEY, SECURE_AUTH_KEY, LOGGED_IN_KEY, NONCE_KEY and the four salts). Logins made by one are refused by the others. Please give all servers the same wp-config.php.',
				'rest-health'
			)
		),
	],
} );
