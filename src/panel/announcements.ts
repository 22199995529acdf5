import { __, _n, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Probe } from '../probes/probe';
import type { Progress, Run } from '../checkup/run';
import type { Experiment, Searched } from './panel-state';
import { foundWords, searchCounted } from './search-words';
import { confidenceWord, severityWord } from './tone';
import { tried } from './tried';

/** What the live region says. */
export const started = (): string => __( 'Checkup started.', 'rest-health' );

/** "Probe 8 of about 14. Saving: Logged in with nonce, from your browser." */
export const underWay = ( { asked, expected, asking }: Progress ): string | null =>
	asking === null
		? null
		: sprintf(
				/* translators: 1: number of the probe. 2: how many there will be. 3: a sentence that names it. */
				__( 'Probe %1$d of about %2$d. %3$s', 'rest-health' ),
				Math.min( asked + 1, expected ),
				expected,
				probeInHand( asking )
			);

/** While the counter-experiment is made. */
export const withoutWords = ( name: string ): string =>
	/* translators: %s: a plugin, theme or file. */
	sprintf( __( 'Asking once more without %s.', 'rest-health' ), name );

/** What is asked after the probes. */
export function experimenting( experiment: Experiment ): string {
	switch ( experiment.what ) {
		case 'further':
			return furtherWords( experiment );
		case 'proof':
			return withoutWords( experiment.name );
		case 'search':
			return searchCounted( experiment.progress );
	}
}

/** While it is asked from where on something is refused. */
const furtherWords = ( { asked, atMost }: Extract< Experiment, { what: 'further' } > ): string =>
	sprintf(
		/* translators: 1: number of the request. 2: how many there will be at most. */
		__( 'Asking which part is refused, request %1$d of at most %2$d.', 'rest-health' ),
		asked,
		atMost
	);

export function ended( run: Run, verdict: Finding | null, searched: Searched | null = null ): string {
	if ( searched !== null ) {
		return verdict === null ? foundWords( searched ) : `${ foundWords( searched ) } ${ withMarks( verdict ) }`;
	}
	if ( run.ended === 'stopped' ) {
		const count = tried( run.evidence );
		return sprintf(
			/* translators: %d: number of probes. */
			_n( 'Checkup stopped after %d probe.', 'Checkup stopped after %d probes.', count, 'rest-health' ),
			count
		);
	}
	return verdict === null
		? __( 'Checkup finished.', 'rest-health' )
		: /* translators: %s: the verdict, for example "Critical, Proven: A plugin refuses visitors". */
			sprintf( __( 'Checkup finished. %s', 'rest-health' ), withMarks( verdict ) );
}

/** The probe in hand: what for, and who asks. A sentence. */
export function probeInHand( { group, label, by }: Probe ): string {
	const asker = by === 'loopback' || by === 'internal' ? label : fromBrowser( label );
	switch ( group ) {
		case 'saving':
			/* translators: %s: who asks, for example "Logged in with nonce, from your browser". */
			return sprintf( __( 'Saving: %s.', 'rest-health' ), asker );
		case 'reading':
			/* translators: %s: who asks, for example "Visitor, from your browser". */
			return sprintf( __( 'Reading: %s.', 'rest-health' ), asker );
		default:
			/* translators: %s: who asks, for example "Visitor, from your browser". */
			return sprintf( __( 'Control: %s.', 'rest-health' ), asker );
	}
}

/* translators: %s: who asks, for example "Visitor". */
const fromBrowser = ( label: string ): string => sprintf( __( '%s, from your browser', 'rest-health' ), label );

function withMarks( finding: Finding ): string {
	const marks = [ severityWord( finding ) ?? __( 'Good', 'rest-health' ), confidenceWord( finding ) ];
	return `${ marks.filter( ( mark ) => mark !== null ).join( ', ' ) }: ${ finding.title }`;
}
