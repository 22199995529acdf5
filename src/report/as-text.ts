import type { Report, ReportedExchange } from './report';
import type { Finding } from '../diagnosis/diagnose';
import type { Limits } from '../evidence';
import { answered } from '../in-page';
import { traceLine } from './trace-line';

/** How much of a body is told in the text; the JSON holds all that was kept. */
const EXCERPT = 160;

/** The report as plain text, for a forum or a ticket. Labels are English, so that whoever helps can read them. */
export const asText = ( report: Report ): string =>
	[
		`REST Health ${ report.version }, ${ report.date.replace( 'T', ' ' ).replace( /(\.\d+)?Z$/, '' ) } UTC`,
		`WordPress ${ report.wordpress }, PHP ${ report.php }, checkup ${ report.ended } after ${ report.milliseconds } ms`,
		'',
		...report.findings.flatMap( findingLines ),
		'Server',
		...Object.entries( { ...report.server, ...report.browser } ).map(
			( [ name, value ] ) => `  ${ name }: ${ value }`
		),
		'',
		'Exchanges',
		...report.exchanges.flatMap( exchangeLines ),
		...( report.notTried.length === 0 ? [] : [ '', `Not tried: ${ report.notTried.join( ', ' ) }` ] ),
		...( report.limits === null ? [] : [ '', `Refused: ${ limitsLine( report.limits ) }` ] ),
		...( report.proof === null
			? []
			: [ '', `Experiment: ${ report.proof.about } again, by ${ report.proof.how }` ] ),
		'',
		answered.leftOut,
	].join( '\n' );

const limitsLine = ( { passedBytes, refusedBytes, piece }: Limits ): string =>
	[
		refusedBytes === null ? null : `bodies of ${ refusedBytes } bytes, not of ${ passedBytes ?? '?' }`,
		piece && `blocks of the kind ${ piece }`,
	]
		.filter( ( part ) => part !== null )
		.join( '; ' ) || 'nothing by itself';

const findingLines = ( finding: Finding ): readonly string[] => [
	`${ finding.explainedBy === null ? 'Verdict' : `Follows from ${ finding.explainedBy }` }: ${ finding.title }`,
	`  ${ [ finding.id, finding.severity, finding.confidence ?? 'no proof', finding.layer ?? 'no layer' ].join( ' · ' ) }`,
	...[
		finding.because,
		finding.explanation,
		finding.who,
		finding.where,
		finding.affected,
		...finding.remarks,
		finding.fix,
		finding.snippet && `Code: ${ finding.snippet.replaceAll( '\n', '\n    ' ) }`,
		finding.letter && `For the host: ${ finding.letter }`,
		finding.log && `In logs: ${ finding.log }`,
	]
		.filter( ( line ) => line !== null && line !== '' )
		.map( ( line ) => `  ${ line }` ),
	'',
];

function exchangeLines( { name, asked, excerpt, trace, ...exchange }: ReportedExchange ): readonly string[] {
	const facts = [
		passedWord( exchange.passed, asked.refusalExpected === true ),
		exchange.outcome,
		exchange.status,
		exchange.code,
		exchange.depth && `depth ${ exchange.depth }`,
		exchange.body && `body ${ exchange.body }`,
		exchange.page && `page ${ exchange.page }`,
		exchange.arrived && `arrived ${ exchange.arrived } (${ exchange.seenBytes } of ${ exchange.sentBytes } bytes)`,
		exchange.redirect === 'none' ? null : exchange.redirect && `redirect ${ exchange.redirect }`,
		exchange.software,
		`${ exchange.milliseconds } ms`,
	].filter( ( fact ) => fact !== null );
	const line = excerpt
		.slice( 0, EXCERPT )
		.replace( /[\s\p{Cc}\p{Cf}]+/gu, ' ' )
		.trim();
	return [
		`  ${ name } (${ asked.method } ${ asked.target }, ${ asked.identity }, by ${ asked.by }): ${ facts.join( ', ' ) }`,
		...( trace === undefined ? [] : [ `    WordPress: ${ traceLine( trace ) }` ] ),
		...( line === '' ? [] : [ `    ${ line }` ] ),
	];
}

const passedWord = ( passed: boolean, refusalExpected: boolean ): string => {
	if ( refusalExpected ) {
		return passed ? answered.wronglyPassed : answered.rightlyRefused;
	}
	return passed ? answered.passed : answered.refused;
};
