import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { loginEnded, nonceRefused, otherSalts, saysLoggedOut } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const loggedOut = all(
	nonceRefused( 'pageNonce' ),
	saysLoggedOut( 'ajax' ),
	is( 'freshNonce.outcome', null ),
	// A plugin may have taken rest-nonce away: then the same 400 comes for people who are logged in.
	not( any( is( 'pageNonce.trace.cookie', 'valid' ), is( 'cookie.trace.cookie', 'valid' ) ) )
);

const thinks = ( cookie: 'expired' | 'bad-hash' | 'bad-username' | 'bad-session' ) =>
	any( is( 'pageNonce.trace.cookie', cookie ), is( 'freshNonce.trace.cookie', cookie ) );

/**
 * Covers: a login that had ended before the checkup began: its time was over (row 9), the session was destroyed (10), the password or the keys were changed (11), the
 * account is gone or renamed (12). Which of them, only the witness knows, and whoever is logged out cannot fetch what it saw.
 */
export const endedSession: Rule = defineRule( {
	id: 'ended-session',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'pageNonce' ],
	when: all( any( loginEnded, loggedOut ), not( otherSalts ), steady ),
	explains: [ 'expired-nonce', 'ended-login', 'unstable', 'loopback-failure' ],
	title: [
		textWhen( thinks( 'expired' ), __( 'Your login has expired', 'rest-health' ) ),
		textWhen( thinks( 'bad-session' ), __( 'Your session was ended', 'rest-health' ) ),
		textWhen( thinks( 'bad-username' ), __( 'The account that you logged in with is gone', 'rest-health' ) ),
		textWhen( thinks( 'bad-hash' ), __( 'Your login is no longer valid', 'rest-health' ) ),
		text( __( 'You are no longer logged in', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			thinks( 'expired' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Your login cookie reached WordPress, and its time is over: two days after you logged in, or fourteen with “Remember Me”. So WordPress takes you for a visitor, refused the nonce of this page with %1$s, and nothing can be saved.',
				'rest-health'
			),
			'pageNonce.status'
		),
		textWhen(
			thinks( 'bad-session' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Your login cookie reached WordPress, and the session that it names no longer exists: you were logged out in another tab or everywhere, or a plugin ended the session. So WordPress takes you for a visitor, refused the nonce of this page with %1$s, and nothing can be saved.',
				'rest-health'
			),
			'pageNonce.status'
		),
		textWhen(
			thinks( 'bad-username' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Your login cookie reached WordPress, and there is no account by the name in it: it was deleted or renamed. So WordPress takes you for a visitor, refused the nonce of this page with %1$s, and nothing can be saved.',
				'rest-health'
			),
			'pageNonce.status'
		),
		textWhen(
			thinks( 'bad-hash' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Your login cookie reached WordPress, and its signature no longer fits: your password was changed since you logged in, or the keys and salts in wp-config.php were. So WordPress takes you for a visitor, refused the nonce of this page with %1$s, and nothing can be saved.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress refused the nonce of this page with %1$s, and when asked for a new one it took you for a visitor. So your login has ended since this page was loaded: its time was over, you were logged out elsewhere, your password was changed, or a plugin logged you out.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			__(
				'WordPress refused the nonce of this page and takes you for a visitor. So your login has ended since this page was loaded.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			passed( 'ajax' ),
			__(
				'Copy texts that are not saved yet; then log out and in again, so that both login cookies are made anew.',
				'rest-health'
			)
		),
		text(
			__(
				'Log in again in another tab; then come back to the tab with your text, and save. Reload this page before you run the checkup again.',
				'rest-health'
			)
		),
	],
	action: 'reload',
	who: [
		textWhen(
			thinks( 'bad-session' ),
			__( 'Somebody who logged you out, or a plugin that limits sessions', 'rest-health' )
		),
		textWhen( thinks( 'expired' ), __( 'WordPress, as designed', 'rest-health' ) ),
		textWhen( thinks( 'bad-username' ), __( 'Somebody who deleted or renamed the account', 'rest-health' ) ),
		textWhen( thinks( 'bad-hash' ), __( 'Somebody who changed your password or the keys', 'rest-health' ) ),
	],
	where: [ text( __( 'WordPress’s own check of the login cookie', 'rest-health' ) ) ],
	affected: [
		textWhen( thinks( 'bad-hash' ), __( 'You, and everybody else if the keys were changed', 'rest-health' ) ),
		text( __( 'You, until you log in again', 'rest-health' ) ),
	],
	remarks: [
		textWhen(
			all( loggedOut, is( 'browser.pageMinutes', 0 ) ),
			__(
				'This page was loaded less than a minute ago. If the same comes after each login, look at the plugins that guard logins or the REST API: one of them may log out whoever asks the REST API, as screens of WordPress do by themselves.',
				'rest-health'
			)
		),
		textWhen(
			thinks( 'bad-session' ),
			__(
				'If it happens again and again, look in your security or membership plugins for a limit of sessions per user.',
				'rest-health'
			)
		),
		textWhen(
			all( loginEnded, passed( 'ajax' ) ),
			__(
				'admin-ajax still knows you: WordPress has two login cookies, and only the one for wp-admin is valid. A plugin that makes logins may have set one of them only.',
				'rest-health'
			)
		),
	],
} );
