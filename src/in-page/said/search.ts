import { __ } from '@wordpress/i18n';
import type { Some } from './each';

/** Why nobody was found; `unsteady` where nothing else is known. */
const nobody: Some & { readonly unsteady: string } = {
	passes: __( 'Nobody was found: the request is not refused any more. Run the checkup again.', 'rest-health' ),
	'time-is-over': __(
		'Nobody was found in eight minutes: this site answers too slowly for a search.',
		'rest-health'
	),
	unsteady: __(
		'Nobody was found: the same request passes one time and is refused another time, whatever is left out.',
		'rest-health'
	),
};

/** Why no search can be made. */
const early: Some = {
	'file-mods': __(
		'REST Health cannot search for it here: this site allows no changes to its files (DISALLOW_FILE_MODS).',
		'rest-health'
	),
	'read-only': __(
		'REST Health cannot search for it here: the folder for must-use plugins cannot be written.',
		'rest-health'
	),
	'not-allowed': __( 'Somebody who may activate plugins can let REST Health search for it.', 'rest-health' ),
};

/** Why a search did not begin; `unprepared` where nothing else is known. */
const notBegun: Some & { readonly unprepared: string } = {
	...early,
	'old-run': __( 'The search could not begin: run the checkup again first.', 'rest-health' ),
	'not-from-here': __( 'The search could not begin: this request cannot be asked from this page.', 'rest-health' ),
	unprepared: __( 'The search could not begin: the site did not let REST Health prepare it.', 'rest-health' ),
};

/** How a search for whoever does it came out. */
export const search = { nobody, early, notBegun };
