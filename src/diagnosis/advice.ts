import { __ } from '@wordpress/i18n';
import { is } from './conditions';
import type { Names } from './culprit';
import { text, textWhen, type Text, type Words } from './text';

/* What to do about whoever refused: only a plugin has a switch on the Plugins screen. */

/** For a file that no screen shows: somebody put it there by hand, or a host did. */
const askAboutFile = ( ...names: Names ): readonly Text[] =>
	names.flatMap( ( name ) => {
		const kind = `${ name }.trace.refused.kind` as const;
		const actor = `${ name }.trace.refused.name` as const;
		return [
			textWhen(
				is( kind, 'prepended' ),
				/* translators: %1$s: a file name. */
				__(
					'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.',
					'rest-health'
				),
				actor
			),
			textWhen(
				is( kind, 'must-use', 'drop-in' ),
				/* translators: %1$s: a file name. */
				__(
					'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.',
					'rest-health'
				),
				actor
			),
			textWhen(
				is( kind, 'theme' ),
				/* translators: %1$s: a theme with its version. */
				__(
					'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.',
					'rest-health'
				),
				actor
			),
		];
	} );

/** What to do about whoever was seen refusing; nothing when nobody was. */
export const askCulprit = ( ...names: Names ): readonly Text[] => [
	...names.map( ( name ) =>
		textWhen(
			is( `${ name }.trace.refused.kind`, 'plugin' ),
			/* translators: %1$s: a plugin with its version. */
			__(
				'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.',
				'rest-health'
			),
			`${ name }.trace.refused.name`
		)
	),
	...askAboutFile( ...names ),
];

/** The same, and where to look when nobody was seen. */
export const askWhoeverRefused = ( ...names: Names ): Words => [
	...askCulprit( ...names ),
	text(
		__(
			'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.',
			'rest-health'
		)
	),
];
