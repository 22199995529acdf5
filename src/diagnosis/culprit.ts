import { __ } from '@wordpress/i18n';
import { all, is, type Condition, type Role } from './conditions';
import { text, textWhen, type Text } from './text';
import type { ExchangeName } from '../evidence';

/* Whoever the witness saw deciding a request, in words. Several rules say them, each of its own exchanges. */

/** The exchanges whose traces are read, the most telling first. */
export type Names = readonly [ ExchangeName, ...ExchangeName[] ];

/** One sentence for each kind of code. `file`: a must-use plugin, a drop-in, or what PHP runs before WordPress. */
interface Sentences {
	readonly plugin: string;
	readonly theme: string;
	readonly file: string;
}

/**
 * A sentence with somebody's name in it. What is not known to be a plugin is not called one.
 * @param role
 * @param names
 * @param sentences
 * @param also      Said only when this holds as well.
 */
export const named = (
	role: Role,
	names: Names,
	sentences: Sentences,
	also: readonly Condition[] = []
): readonly Text[] =>
	names.flatMap( ( name ) => {
		const kind = `${ name }.trace.${ role }.kind` as const;
		const actor = `${ name }.trace.${ role }.name` as const;
		const only = ( condition: Condition ): Condition =>
			also.length === 0 ? condition : all( condition, ...also );
		return [
			textWhen( only( is( kind, 'plugin' ) ), sentences.plugin, actor ),
			textWhen( only( is( kind, 'theme' ) ), sentences.theme, actor ),
			textWhen( only( is( kind, 'must-use', 'drop-in', 'prepended' ) ), sentences.file, actor ),
		];
	} );

/** Who did it; nothing when nobody was seen. */
export const who = ( role: Role, ...names: Names ): readonly Text[] =>
	names.flatMap( ( name ) => {
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

/** Who refused; the last when nobody was seen. */
export const whoRefused = ( ...names: Names ): readonly Text[] => [
	...who( 'refused', ...names ),
	text( __( 'A plugin or theme', 'rest-health' ) ),
];
