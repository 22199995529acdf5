import { __ } from '@wordpress/i18n';
import { all, failed, is, not, passed } from './conditions';
import { text, textWhen, type Text } from './text';
import type { ExchangeName } from '../evidence';

/** What the settings of the culprit cannot do, if it is a plugin that is well known. Where they are, the advice says. */
export const itsSetting: readonly Text[] = [
	textWhen(
		is( 'culprit.trace.refused.lets', 'nobody' ),
		__( 'This plugin has no setting that lets REST requests pass.', 'rest-health' )
	),
	textWhen(
		is( 'culprit.trace.refused.lets', 'logged-in' ),
		/* translators: %1$s: names of screens and settings. */
		__(
			'The settings of this plugin (%1$s) can let people who are logged in pass, and nobody else.',
			'rest-health'
		),
		'culprit.trace.refused.setting'
	),
];

type Names = readonly [ ExchangeName, ...ExchangeName[] ];

/** The request passes only without two of them. Code on a hook is left out alone. */
const foundTwo = all( is( 'culprit.trace.how', 'left-out' ), not( is( 'culprit.trace.refusedToo.name', null ) ) );

/** What is known besides the culprit of one of these exchanges: who refuses as well, and what the counter-experiment told. */
export const besides = ( ...names: Names ): readonly Text[] => [
	textWhen(
		is( 'culprit.trace.how', 'left-out' ),
		/* translators: %1$s: a plugin or theme with its version, or a file name. */
		__( '%1$s does the same: only without both of them the request passes.', 'rest-health' ),
		'culprit.trace.refusedToo.name'
	),
	textWhen(
		all( is( 'proof.about', ...names ), passed( 'withoutSuspect' ), failed( 'withSuspect' ), foundTwo ),
		__(
			'Asked again without both of them, the same request passed; with them, it was refused again.',
			'rest-health'
		)
	),
	textWhen(
		all( is( 'proof.about', ...names ), passed( 'withoutSuspect' ), failed( 'withSuspect' ), not( foundTwo ) ),
		__( 'Asked again without it, the same request passed; with it, it was refused again.', 'rest-health' )
	),
	textWhen(
		all( is( 'proof.about', ...names ), passed( 'withoutSuspect' ), passed( 'withSuspect' ) ),
		__(
			'This could not be proven: asked once more, the request passed with it as well as without it.',
			'rest-health'
		)
	),
	textWhen(
		all( is( 'proof.about', ...names ), failed( 'withoutSuspect' ) ),
		/* translators: %1$s: a plugin or theme with its version, or a file name. */
		__(
			'This could not be proven: asked again without it, the request was refused by %1$s. So there is more than one who refuses.',
			'rest-health'
		),
		'withoutSuspect.trace.refused.name'
	),
	textWhen(
		all(
			is( 'proof.about', ...names ),
			failed( 'withoutSuspect' ),
			is( 'withoutSuspect.trace.refused.name', null ),
			not( is( 'withoutSuspect.outcome', 'timed-out', 'unanswered' ) )
		),
		__( 'This could not be proven: asked again without it, the request was refused all the same.', 'rest-health' )
	),
	textWhen(
		all( is( 'proof.about', ...names ), is( 'withoutSuspect.outcome', 'timed-out', 'unanswered' ) ),
		__( 'This could not be proven: asked again without it, the request got no answer.', 'rest-health' )
	),
	// Behind the experiment, whose “it” is the culprit.
	textWhen(
		not( is( 'culprit.trace.how', 'left-out' ) ),
		/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
		__( '%1$s refused the same request as well, or put the refusal into other words (%2$s).', 'rest-health' ),
		'culprit.trace.refusedToo.name',
		'culprit.trace.refusedToo.place'
	),
	text(
		/* translators: %1$s: a plugin or theme with its version, or a file name. %2$s: a file and a line. */
		__( '%1$s took away a capability that was asked for meanwhile (%2$s).', 'rest-health' ),
		'culprit.trace.denied.name',
		'culprit.trace.denied.place'
	),
];
