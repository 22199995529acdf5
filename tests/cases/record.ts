/**
 * Makes cases of what the lab's last run saw: each fault becomes a case of the rules that it shows.
 *
 *     npm run test:e2e && npx tsx tests/cases/record.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/evidence';
import type { Report, ReportedExchange } from '../../src/report/report';
import { reportsFolder } from '../lab/project';
import { readCases, writeCases } from './files';

/** What the end-to-end tests keep of a fault. */
interface KeptReport {
	readonly id: string;
	readonly title: string;
	readonly report: Report;
}

/** Not facts of the fault: they are others at every run, or too long, or hostile. */
const LEFT_OUT: readonly string[] = [ 'name', 'asked', 'milliseconds', 'bytes', 'excerpt' ];

const seen = ( { exchanges, server, browser, limits, proof }: Report ): Evidence => ( {
	vantage: 'browser',
	server,
	...( browser === null ? {} : { browser } ),
	...Object.fromEntries( exchanges.map( ( exchange ) => [ exchange.name, facts( exchange ) ] ) ),
	...( limits === null ? {} : { limits } ),
	...( proof === null ? {} : { proof } ),
} );

/** What is absent reads as null, so nulls need not be written. */
const written = ( facts: object ): object =>
	Object.fromEntries( Object.entries( facts ).filter( ( [ , value ]: [ string, unknown ] ) => value !== null ) );

const facts = ( { trace, ...exchange }: ReportedExchange ): object => ( {
	...Object.fromEntries(
		Object.entries( written( exchange ) ).filter( ( [ name ] ) => ! LEFT_OUT.includes( name ) )
	),
	...( trace && { trace: written( trace ) } ),
} );

function record( { id: fault, title: description, report }: KeptReport ): void {
	const recorded = `${ fault }, WordPress ${ report.wordpress }, PHP ${ report.php }, ${ report.server.software }`;
	for ( const { id } of report.findings.filter( ( { explainedBy } ) => explainedBy === null ) ) {
		const others = readCases( id ).filter( ( one ) => ! one.recorded?.startsWith( `${ fault },` ) );
		writeCases( id, [ ...others, { description, recorded, evidence: seen( report ), findings: [] } ] );
	}
}

for ( const name of readdirSync( reportsFolder ).sort() ) {
	record( JSON.parse( readFileSync( join( reportsFolder, name ), 'utf8' ) ) );
}
