import { __ } from '@wordpress/i18n';
import { is, type Role, type Traced } from './conditions';
import { CULPRIT } from './culprit';
import { text, textWhen, type Text } from './text';
import type { Trace } from '../evidence';

/* Where the witness saw somebody: a file with its line, and on which hook. */

/** Where somebody stands; nothing when nobody was seen. */
export const where = ( role: Role, from = CULPRIT ): readonly Text[] =>
	from.flatMap( ( name ) => {
		const place = `${ name }.trace.${ role }.place` as const;
		const hook = `${ name }.trace.${ role }.hook` as const;
		const priority = `${ name }.trace.${ role }.priority` as const;
		return [
			text(
				/* translators: %1$s: a file and a line. %2$s: name of a hook. %3$s: a number. */
				__( '%1$s, hooked on %2$s at priority %3$s', 'rest-health' ),
				place,
				hook,
				priority
			),
			/* translators: %1$s: name of a hook. %2$s: a number. */
			text( __( 'Hooked on %1$s at priority %2$s', 'rest-health' ), hook, priority ),
			...bare( role, name ),
		];
	} );

/** Without a priority: it ran while a hook did, or while no hook did and its file was being loaded. */
const bare = ( role: Role, name: Traced ): readonly Text[] => [
	text(
		/* translators: %1$s: a file and a line. %2$s: name of a hook. */
		__( '%1$s, on %2$s', 'rest-health' ),
		`${ name }.trace.${ role }.place`,
		`${ name }.trace.${ role }.hook`
	),
	text(
		/* translators: %1$s: a file and a line. */
		__( '%1$s, while its file was loaded', 'rest-health' ),
		`${ name }.trace.${ role }.place`
	),
];

/** Where the refusal was made, whoever only says on which hook. */
export const whereRefused = ( from = CULPRIT ): readonly Text[] => [
	...from.map( leftOut ),
	...where( 'refused', from ),
];

/** Nobody was seen there: it is known by what happens without it. */
const leftOut = ( name: Traced ): Text =>
	textWhen(
		is( `${ name }.trace.how`, 'left-out' ),
		__( 'Found by leaving it out: without it, the same request passes', 'rest-health' )
	);

/** Where somebody was seen in this role, or that they were found by leaving plugins out. */
export const whereOrFound = ( role: Role ): readonly Text[] => [ ...where( role ), leftOut( 'culprit' ) ];

/** Where the request was ended, in a sentence that says by which means: %1$s is the file and line, %2$s the hook. */
const whereEnded = ( how: Trace[ 'how' ], template: string ): readonly Text[] => [
	textWhen( is( 'culprit.trace.how', how ), template, 'culprit.trace.refused.place', 'culprit.trace.refused.hook' ),
	...whereRefused(),
];

export const whereDied = whereEnded(
	'wp-die',
	/* translators: %1$s: a file and a line. %2$s: name of a hook. */
	__( '%1$s, called wp_die() on %2$s', 'rest-health' )
);

export const whereRedirected = whereEnded(
	'redirect',
	/* translators: %1$s: a file and a line. %2$s: name of a hook. */
	__( '%1$s, redirected on %2$s', 'rest-health' )
);

export const whereExited = whereEnded(
	'exit',
	/* translators: %1$s: a file and a line. %2$s: name of a hook. */
	__( '%1$s, ended the request on %2$s', 'rest-health' )
);

export const whereBrokeOff = whereEnded(
	'fatal',
	/* translators: %1$s: a file and a line. %2$s: name of a hook. */
	__( '%1$s, broke off on %2$s', 'rest-health' )
);
