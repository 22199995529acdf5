import type { Finding } from '../diagnosis/diagnose';
import type { BrowserFacts, Exchange, ExchangeName, Limits, Proof, ServerFacts } from '../evidence';
import type { Probe } from '../probes/probe';
import type { Run } from '../checkup/run';
import type { Settings } from '../settings';
import { redact } from './redact';

/** One exchange, and who asked what. */
export interface ReportedExchange extends Exchange {
	readonly name: ExchangeName;
	readonly asked: Pick<
		Probe,
		'by' | 'target' | 'identity' | 'form' | 'method' | 'override' | 'label' | 'refusalExpected'
	>;
}

/** A checkup to be given to somebody else. Redacted: nothing in it opens a door or says who a person is. */
export interface Report {
	readonly plugin: 'rest-health';
	readonly version: string;
	readonly wordpress: string;
	readonly php: string;
	/** ISO 8601 in UTC. */
	readonly date: string;
	readonly ended: Run[ 'ended' ];
	readonly milliseconds: number;
	readonly findings: readonly Finding[];
	readonly server: ServerFacts;
	readonly browser: BrowserFacts | null;
	readonly exchanges: readonly ReportedExchange[];
	readonly notTried: readonly ExchangeName[];
	/** What was found by asking on, with consent. */
	readonly limits: Limits | null;
	/** The counter-experiment, if one was made. */
	readonly proof: Proof | null;
}

/** Makes the report of a run. Every text in it goes through `redact`. */
export function toReport( run: Run, findings: readonly Finding[], settings: Settings ): Report {
	const { evidence, date, ended, milliseconds, notTried } = run;
	const report: Report = {
		plugin: 'rest-health',
		version: settings.version,
		wordpress: evidence.server.wordpress,
		php: evidence.server.php,
		date,
		ended,
		milliseconds,
		findings,
		server: evidence.server,
		browser: evidence.browser ?? null,
		exchanges: settings.probes.flatMap( ( probe ) => {
			const exchange = evidence[ probe.name ];
			return exchange === undefined ? [] : [ { name: probe.name, asked: askedOf( probe ), ...exchange } ];
		} ),
		notTried,
		limits: evidence.limits ?? null,
		proof: evidence.proof ?? null,
	};
	return JSON.parse( JSON.stringify( report ), ( _name, value ) =>
		typeof value === 'string' ? redact( value, settings ) : value
	);
}

/** For people and machines alike. */
export const toJson = ( report: Report ): string => JSON.stringify( report, null, '\t' );

const askedOf = ( {
	by,
	target,
	identity,
	form,
	method,
	override,
	label,
	refusalExpected,
}: Probe ): ReportedExchange[ 'asked' ] => ( {
	by,
	target,
	identity,
	form,
	method,
	label,
	...( override && { override } ),
	...( refusalExpected && { refusalExpected } ),
} );
