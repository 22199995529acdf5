import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { peopleGetThrough } from '../diagnosis/logins';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';

const SOURCES = [ 'authorization', 'visitor', 'index', 'pageNonce' ] as const;

const needsHttps = is( 'server.passwords', 'needs-https' );
const offForYou = is( 'server.passwords', 'off-for-you' );

/**
 * Covers: application passwords that cannot be used: switched off by a filter (row 53; blockers 11, 22), for this user only (58), or missing because the site is not at
 * https, which is told only where somebody has made one. WordPress tells apps nothing of it: they are visitors.
 */
export const applicationPasswordsOff: Rule = defineRule( {
	id: 'application-passwords-off',
	severity: 'intended',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'index' ],
	when: all(
		any( is( 'server.passwords', 'off' ), offForYou, all( needsHttps, is( 'server.passwordsInUse', true ) ) ),
		peopleGetThrough
	),
	aside: all(),
	title: [
		textWhen(
			needsHttps,
			__( 'Application passwords do not work, because the site is not at https', 'rest-health' )
		),
		...onlyWhen(
			offForYou,
			named(
				'withoutPasswords',
				{
					/* translators: %1$s: a plugin with its version. */
					plugin: __( '%1$s switches application passwords off for your account', 'rest-health' ),
					/* translators: %1$s: a theme with its version. */
					theme: __( 'The theme %1$s switches application passwords off for your account', 'rest-health' ),
					/* translators: %1$s: a file name. */
					file: __( 'The file %1$s switches application passwords off for your account', 'rest-health' ),
				},
				SOURCES
			)
		),
		textWhen( offForYou, __( 'Application passwords are switched off for your account', 'rest-health' ) ),
		...named(
			'withoutPasswords',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s switches application passwords off', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s switches application passwords off', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s switches application passwords off', 'rest-health' ),
			},
			SOURCES
		),
		text( __( 'Application passwords are switched off', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			needsHttps,
			__(
				'Somebody has made an application password on this site, and WordPress accepts them by https only. An app that sends one is taken for a visitor, without a word about the reason.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.passwordsInUse', true ),
			__(
				'Somebody has made an application password on this site, and code of a plugin or theme switches them off, as security plugins do. An app that sends one is taken for a visitor and gets 401, without a word about the reason. People in a browser are not hurt.',
				'rest-health'
			)
		),
		text(
			__(
				'Code of a plugin or theme switches application passwords off, as security plugins do. An app that sends one would be taken for a visitor and get 401, without a word about the reason. People in a browser are not hurt.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			needsHttps,
			__( 'If an app cannot log in, let both addresses on Settings → General begin with https.', 'rest-health' )
		),
		...named(
			'withoutPasswords',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __(
					'If an app cannot log in, switch application passwords on in the settings of %1$s; else there is nothing to do.',
					'rest-health'
				),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'If an app cannot log in, ask whoever made the theme %1$s to leave application passwords on; else there is nothing to do.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'If an app cannot log in, ask whoever made the file %1$s to leave application passwords on; else there is nothing to do.',
					'rest-health'
				),
			},
			SOURCES
		),
		text(
			__(
				'If an app cannot log in, look in the settings of your security plugins for application passwords (in Wordfence: All Options → Disable WordPress application passwords); else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen( needsHttps, __( 'WordPress, as designed', 'rest-health' ) ),
		...who( 'withoutPasswords', SOURCES ),
		text( __( 'A plugin or theme', 'rest-health' ) ),
	],
	where: [
		...where( 'withoutPasswords', SOURCES ),
		textWhen( needsHttps, __( 'The site’s address', 'rest-health' ) ),
		textWhen( offForYou, __( 'wp_is_application_passwords_available_for_user', 'rest-health' ) ),
		text( __( 'wp_is_application_passwords_available', 'rest-health' ) ),
	],
	affected: [ text( __( 'Apps that log in by an application password; not people in a browser', 'rest-health' ) ) ],
} );
