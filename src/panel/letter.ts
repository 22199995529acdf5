import { __, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Evidence, Exchange } from '../evidence';
import type { Probe } from '../probes/probe';
import { redact, withoutKeys } from '../report/redact';
import type { Settings } from '../settings';
import { asked } from './asked';
import { askedBy } from './evidence-words';
import { isFine, outcomeWords } from './outcome';

interface Seen {
	/** Null when only the verdict was kept. */
	readonly evidence: Evidence | null;
	/** ISO 8601 in UTC; null when nobody asked. */
	readonly date: string | null;
	readonly settings: Settings;
}

/** A host needs a few requests to look for, and not all of them. */
const REFUSED = 3;
const FINE = 2;

/**
 * The text for the host, ready to be sent: what is asked for, when it was seen, and by which requests. It is made of typed facts and of
 * addresses without secrets. `includes/class-letter.php` writes the same. Null when there is nothing to ask for.
 */
export function letterOf( finding: Finding, { evidence, date, settings }: Seen ): string | null {
	if ( finding.letter === null ) {
		return null;
	}
	const requests = evidence === null ? [] : requestsOf( finding, evidence, settings );
	const refused = requests.filter( ( { fine } ) => ! fine ).slice( 0, REFUSED );
	const fine = requests.filter( ( one ) => one.fine ).slice( 0, FINE );
	return [
		__( 'Hello,', 'rest-health' ),
		'',
		redact( finding.letter, settings ),
		'',
		/* translators: %s: an address. */
		sprintf( __( 'Site: %s', 'rest-health' ), withoutKeys( settings.urls.frontPage ) ),
		...( date === null ? [] : [ when( date ) ] ),
		...refused.flatMap( ( { lines } ) => [ '', ...lines ] ),
		...( refused.length > 0 && fine.length > 0
			? [ '', __( 'For comparison, this was answered as it should be:', 'rest-health' ) ]
			: [] ),
		...fine.flatMap( ( { lines } ) => [ '', ...lines ] ),
		'',
		__( 'Thank you.', 'rest-health' ),
	].join( '\n' );
}

/** "When: 2026-11-22 23:30:00 UTC, give or take half a minute". */
export const when = ( date: string ): string =>
	sprintf(
		/* translators: %s: date and time in UTC. */
		__( 'When: %s UTC, give or take half a minute', 'rest-health' ),
		date.slice( 0, 19 ).replace( 'T', ' ' )
	);

interface Request {
	readonly fine: boolean;
	readonly lines: readonly string[];
}

/** The requests that support the finding, as far as they went over the network. */
function requestsOf( { culprit, shownBy }: Finding, evidence: Evidence, settings: Settings ): readonly Request[] {
	const names = [ ...new Set( culprit === null ? shownBy : [ culprit, ...shownBy ] ) ];
	return names.flatMap( ( name ) => {
		const probe = settings.probes.find( ( one ) => one.name === name );
		const exchange = evidence[ name ];
		return probe === undefined || exchange === undefined || probe.by === 'internal'
			? []
			: [ { fine: isFine( exchange, probe ), lines: linesOf( probe, exchange, settings ) } ];
	} );
}

const linesOf = ( probe: Probe, exchange: Exchange, settings: Settings ): readonly string[] => {
	const { method, url } = asked( probe, settings );
	return [ `${ method } ${ url }`, `  ${ askedBy( probe ) }`, `  ${ answerOf( exchange ) }` ];
};

/** The answer in one line: by what it can be found in a log. */
const answerOf = ( exchange: Exchange ): string =>
	[
		exchange.status === null ? outcomeWords( exchange ) : String( exchange.status ),
		exchange.code,
		exchange.software && `Server: ${ exchange.software }`,
		exchange.via && `via ${ exchange.via }`,
		exchange.depth === 'nothing' && ! exchange.passed
			? __( 'nothing in the answer comes from PHP or WordPress', 'rest-health' )
			: null,
		`${ exchange.milliseconds } ms`,
	]
		.filter( Boolean )
		.join( ', ' );
