import { __ } from '@wordpress/i18n';
import { all, is, type Condition, type Role } from './conditions';
import { named, namedOrFound } from './culprit';
import { text, textWhen, type Text, type Words } from './text';

/* What to do about whoever refused: only a plugin has a switch on the Plugins screen. */

const kind = 'culprit.trace.refused.kind';
const name = 'culprit.trace.refused.name';
const setting = 'culprit.trace.refused.setting';

/** It is a plugin that is known to have no setting that lets them pass. */
const cannotLet = ( whom: 'visitors' | 'logged-in' ): Condition =>
	all(
		is( kind, 'plugin' ),
		whom === 'visitors'
			? is( 'culprit.trace.refused.lets', 'nobody', 'logged-in' )
			: is( 'culprit.trace.refused.lets', 'nobody' )
	);

/** What to do about a plugin that has nothing to set; nothing when it may have. */
const deactivate: Text = textWhen(
	cannotLet( 'logged-in' ),
	/* translators: %1$s: a plugin with its version. */
	__( 'Deactivate %1$s on the Plugins screen.', 'rest-health' ),
	name
);

/** The same for a site that may be meant for members only. */
export const deactivateUnlessMembersOnly: Text = textWhen(
	cannotLet( 'logged-in' ),
	/* translators: %1$s: a plugin with its version. */
	__( 'If only members should see this site, leave it; else deactivate %1$s on the Plugins screen.', 'rest-health' ),
	name
);

/** What to do about whoever was seen refusing; nothing when nobody was. */
export const askCulprit: readonly Text[] = [
	deactivate,
	textWhen(
		is( kind, 'plugin' ),
		/* translators: %1$s: names of screens and settings. %2$s: a plugin with its version. */
		__( 'Open %1$s, where %2$s is set, and allow the REST API for people who are logged in.', 'rest-health' ),
		setting,
		name
	),
	textWhen(
		all( is( kind, 'plugin' ), is( 'server.multisite', true ) ),
		/* translators: %1$s: a plugin with its version. */
		__(
			'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen, or ask your network administrator where that screen does not list it.',
			'rest-health'
		),
		name
	),
	textWhen(
		is( kind, 'plugin' ),
		/* translators: %1$s: a plugin with its version. */
		__(
			'Open the settings of %1$s and allow the REST API for people who are logged in; if it has no such setting, deactivate it on the Plugins screen.',
			'rest-health'
		),
		name
	),
	textWhen(
		is( kind, 'theme' ),
		/* translators: %1$s: a theme with its version. */
		__(
			'Ask whoever made the theme %1$s to let the REST API pass for people who are logged in; its code is in the file named under Where.',
			'rest-health'
		),
		name
	),
	textWhen(
		is( kind, 'must-use', 'drop-in' ),
		/* translators: %1$s: a file name. */
		__(
			'Ask whoever made the file %1$s to let the REST API pass for people who are logged in; such a file has no switch on the Plugins screen.',
			'rest-health'
		),
		name
	),
	textWhen(
		is( kind, 'prepended' ),
		/* translators: %1$s: a file name. */
		__(
			'Ask your host, or whoever set up the firewall that PHP runs before WordPress (auto_prepend_file: %1$s), to let the REST API pass.',
			'rest-health'
		),
		name
	),
];

/** The same, and where to look when nobody was seen. */
export const askWhoeverRefused: Words = [
	...askCulprit,
	text(
		__(
			'On the Plugins screen, open the settings of each security plugin and look for an option about the REST API; then look into the theme’s functions.php.',
			'rest-health'
		)
	),
];

/** What to do about whoever refuses visitors: often that is meant. */
export const allowRoutes: readonly Text[] = [
	textWhen(
		cannotLet( 'visitors' ),
		/* translators: %1$s: a plugin with its version. */
		__(
			'If a form, a shop or an app for visitors fails, deactivate %1$s, or ask its author how to let its routes pass; else there is nothing to do.',
			'rest-health'
		),
		name
	),
	textWhen(
		is( kind, 'plugin' ),
		/* translators: %1$s: names of screens and settings. %2$s: a plugin with its version. */
		__(
			'If a form, a shop or an app for visitors fails, open %1$s, where %2$s is set, and let its routes pass; else there is nothing to do.',
			'rest-health'
		),
		setting,
		name
	),
	...named( 'refused', {
		/* translators: %1$s: a plugin with its version. */
		plugin: __(
			'If a form, a shop or an app for visitors fails, let its routes pass in the settings of %1$s, or ask its author how; else there is nothing to do.',
			'rest-health'
		),
		/* translators: %1$s: a theme with its version. */
		theme: __(
			'If a form, a shop or an app for visitors fails, ask whoever made the theme %1$s to let its routes pass; else there is nothing to do.',
			'rest-health'
		),
		/* translators: %1$s: a file name. */
		file: __(
			'If a form, a shop or an app for visitors fails, ask whoever made the file %1$s to let its routes pass; else there is nothing to do.',
			'rest-health'
		),
	} ),
];

/** What to do about whoever sends requests elsewhere. */
export const exceptFromRedirects: readonly Text[] = [
	deactivate,
	...named( 'refused', {
		/* translators: %1$s: a plugin with its version. */
		plugin: __( 'Open the settings of %1$s, and except the REST API from what it redirects.', 'rest-health' ),
		/* translators: %1$s: a theme with its version. */
		theme: __( 'Ask whoever made the theme %1$s to except the REST API from what it redirects.', 'rest-health' ),
		/* translators: %1$s: a file name. */
		file: __( 'Ask whoever made the file %1$s to except the REST API from what it redirects.', 'rest-health' ),
	} ),
];

/** What to do about whoever breaks answers without meaning to. */
export const tellAuthor = ( role: Role ): readonly Text[] =>
	namedOrFound( role, {
		/* translators: %1$s: a plugin with its version. */
		plugin: __(
			'Update %1$s, or deactivate it on the Plugins screen and tell its author the file and the line under Where.',
			'rest-health'
		),
		/* translators: %1$s: a theme with its version. */
		theme: __( 'Update the theme %1$s, or tell its author the file and the line under Where.', 'rest-health' ),
		/* translators: %1$s: a file name. */
		file: __(
			'Tell whoever made the file %1$s of the line under Where; such a file has no switch on the Plugins screen.',
			'rest-health'
		),
	} );
