import { __ } from '@wordpress/i18n';
import { is } from './conditions';
import { text, textWhen, type Text, type Words } from './text';

/* Whoever was seen deciding a request, in words. Several rules say them. */

/** Who refused; the last one when nobody was seen. */
export const whoRefused: readonly Text[] = [
	textWhen(
		is( 'server.refusedByKind', 'must-use' ),
		/* translators: %1$s: a file name. */
		__( 'The must-use plugin %1$s', 'rest-health' ),
		'server.refusedBy'
	),
	textWhen(
		is( 'server.refusedByKind', 'theme' ),
		/* translators: %1$s: a theme with its version. */
		__( 'The theme %1$s', 'rest-health' ),
		'server.refusedBy'
	),
	/* translators: %1$s: a plugin with its version. */
	text( __( 'The plugin %1$s', 'rest-health' ), 'server.refusedBy' ),
	text( __( 'A plugin or theme', 'rest-health' ) ),
];

/** Where that is written; nothing when nobody was seen. */
export const whereRefused: readonly Text[] = [
	text(
		/* translators: %1$s: name of a hook. %2$s: a number. %3$s: a file and a line. */
		__( '%1$s, priority %2$s: %3$s', 'rest-health' ),
		'server.refusedByHook',
		'server.refusedByPriority',
		'server.refusedByPlace'
	),
];

/** What to do about a setting of whoever refused; a must-use plugin and a theme have no switch on the Plugins screen. */
export const askWhoeverRefused: Words = [
	textWhen(
		is( 'server.refusedByKind', 'must-use', 'drop-in' ),
		/* translators: %1$s: a file name. */
		__(
			'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.',
			'rest-health'
		),
		'server.refusedBy'
	),
	textWhen(
		is( 'server.refusedByKind', 'theme' ),
		/* translators: %1$s: a theme with its version. */
		__(
			'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.',
			'rest-health'
		),
		'server.refusedBy'
	),
	text(
		/* translators: %1$s: a plugin with its version. */
		__(
			'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.',
			'rest-health'
		),
		'server.refusedBy'
	),
	text(
		__(
			'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.',
			'rest-health'
		)
	),
];
