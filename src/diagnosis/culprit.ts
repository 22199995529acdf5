import { __ } from '@wordpress/i18n';
import { is, type Role, type Traced } from './conditions';
import { onlyWhen, text, textWhen, type Text } from './text';

/*
 * Whoever the witness saw deciding a request, in words. Several rules say them. They speak of the exchange that is the
 * finding's culprit, unless others are named: those of a rule about which no experiment can be made.
 */

/** The exchanges whose traces are read, the most telling first. */
export type Sources = readonly Traced[];
export const CULPRIT: Sources = [ 'culprit' ];

/** One sentence for each kind of code. `file`: a must-use plugin, a drop-in, or what PHP runs before WordPress. */
interface Sentences {
	readonly plugin: string;
	readonly theme: string;
	readonly file: string;
}

/** A sentence with somebody's name in it. What is not known to be a plugin is not called one. */
export const named = ( role: Role, { plugin, theme, file }: Sentences, from = CULPRIT ): readonly Text[] =>
	from.flatMap( ( name ) => {
		const kind = `${ name }.trace.${ role }.kind` as const;
		const actor = `${ name }.trace.${ role }.name` as const;
		return [
			textWhen( is( kind, 'plugin' ), plugin, actor ),
			textWhen( is( kind, 'theme' ), theme, actor ),
			textWhen( is( kind, 'must-use', 'drop-in', 'prepended' ), file, actor ),
		];
	} );

/** Who did it; nothing when nobody was seen. */
export const who = ( role: Role, from = CULPRIT ): readonly Text[] =>
	from.flatMap( ( name ) => {
		const kind = `${ name }.trace.${ role }.kind` as const;
		const actor = `${ name }.trace.${ role }.name` as const;
		return [
			/* translators: %1$s: a plugin with its version. */
			textWhen( is( kind, 'plugin' ), __( 'The plugin %1$s', 'rest-health' ), actor ),
			/* translators: %1$s: a theme with its version. */
			textWhen( is( kind, 'theme' ), __( 'The theme %1$s', 'rest-health' ), actor ),
			/* translators: %1$s: a file name. */
			textWhen( is( kind, 'must-use' ), __( 'The must-use plugin %1$s', 'rest-health' ), actor ),
			/* translators: %1$s: a file name. */
			textWhen( is( kind, 'drop-in' ), __( 'The drop-in %1$s', 'rest-health' ), actor ),
			textWhen(
				is( kind, 'prepended' ),
				/* translators: %1$s: a file name. */
				__( 'The file %1$s, which PHP runs before WordPress', 'rest-health' ),
				actor
			),
		];
	} );

const wasLeftOut = is( 'culprit.trace.how', 'left-out' );

/** The same of whoever was seen in this role, or found by leaving plugins out. */
export const namedOrFound = ( role: Role, sentences: Sentences ): readonly Text[] => [
	...named( role, sentences ),
	...onlyWhen( wasLeftOut, named( 'refused', sentences ) ),
];
export const whoOrFound = ( role: Role ): readonly Text[] => [
	...who( role ),
	...onlyWhen( wasLeftOut, who( 'refused' ) ),
];

/** Who refused; the last when nobody was seen. */
export const whoRefused: readonly Text[] = [ ...who( 'refused' ), text( __( 'A plugin or theme', 'rest-health' ) ) ];
