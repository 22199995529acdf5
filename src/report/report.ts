import type { Finding } from '../diagnosis/diagnose';
import type { BrowserFacts, Exchange, ExchangeName, Limits, Proof, ServerFacts } from '../evidence';
import type { Probe } from '../probes/probe';
import type { Run } from '../checkup/run';
import type { Settings } from '../settings';
import { cleanActor, cleanTrace } from './clean-trace';
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
	const clean = ( text: string ): string => redact( text, settings );
	return {
		plugin: 'rest-health',
		version: settings.version,
		wordpress: evidence.server.wordpress,
		php: evidence.server.php,
		date,
		ended,
		milliseconds,
		findings: findings.map( ( finding ) => cleanFinding( finding, clean ) ),
		server: cleanServer( evidence.server, clean ),
		browser: evidence.browser ?? null,
		exchanges: settings.probes.flatMap( ( probe ) => {
			const exchange = evidence[ probe.name ];
			return exchange === undefined
				? []
				: [ { name: probe.name, asked: askedOf( probe ), ...cleanExchange( exchange, clean ) } ];
		} ),
		notTried,
		limits: evidence.limits ?? null,
		proof: evidence.proof ?? null,
	};
}

/** For people and machines alike. */
export const toJson = ( report: Report ): string => JSON.stringify( report, null, '\t' );

type Clean = ( text: string ) => string;

const orNull = ( text: string | null, clean: Clean ): string | null => ( text === null ? null : clean( text ) );

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

const cleanExchange = ( exchange: Exchange, clean: Clean ): Exchange => ( {
	...exchange,
	code: orNull( exchange.code, clean ),
	software: orNull( exchange.software, clean ),
	seenMethod: orNull( exchange.seenMethod, clean ),
	excerpt: clean( exchange.excerpt ),
	...( exchange.trace && { trace: cleanTrace( exchange.trace, clean ) } ),
} );

const cleanFinding = ( finding: Finding, clean: Clean ): Finding => ( {
	...finding,
	title: clean( finding.title ),
	explanation: clean( finding.explanation ),
	fix: clean( finding.fix ),
	snippet: orNull( finding.snippet, clean ),
	letter: orNull( finding.letter, clean ),
	log: orNull( finding.log, clean ),
	who: orNull( finding.who, clean ),
	where: orNull( finding.where, clean ),
	affected: orNull( finding.affected, clean ),
	actor: finding.actor && cleanActor( finding.actor, clean ),
	remarks: finding.remarks.map( clean ),
	because: orNull( finding.because, clean ),
} );

const cleanServer = ( server: ServerFacts, clean: Clean ): ServerFacts => ( {
	...server,
	software: orNull( server.software, clean ),
	prepended: orNull( server.prepended, clean ),
} );
