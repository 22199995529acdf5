/**
 * Makes cases of what the lab's last run saw: each fault becomes a case of the rules that it shows.
 *
 *     npm run test:e2e && npx tsx tests/cases/record.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, Exchange } from '../../src/evidence';
import type { Report, ReportedExchange } from '../../src/report/report';
import { readCases, writeCases } from './files';

/** As much of Playwright's report as is read here. */
interface Suite {
	readonly suites?: readonly Suite[];
	readonly specs?: readonly {
		readonly title: string;
		readonly tests: readonly { readonly results: readonly { readonly attachments: readonly Attachment[] }[] }[];
	}[];
}

interface Attachment {
	readonly name: string;
	/** Base64. */
	readonly body?: string;
}

/** Not facts of the fault: they are others at every run, or too long, or hostile. */
const LEFT_OUT: readonly string[] = [ 'name', 'asked', 'milliseconds', 'bytes', 'excerpt' ];

const seen = ( { exchanges, server, browser }: Report ): Evidence => ( {
	vantage: 'browser',
	server,
	...( browser === null ? {} : { browser } ),
	...Object.fromEntries( exchanges.map( ( exchange ) => [ exchange.name, facts( exchange ) ] ) ),
} );

/** What is absent reads as null, so nulls need not be written. */
const facts = ( exchange: ReportedExchange ): Partial< Exchange > =>
	Object.fromEntries( Object.entries( exchange ).filter( ( [ name, value ] ) => value !== null && ! LEFT_OUT.includes( name ) ) );

function record( title: string, report: Report ): void {
	const [ fault = '', description = '' ] = title.split( ': ' );
	const recorded = `${ fault }, WordPress ${ report.wordpress }, PHP ${ report.php }, ${ report.server.software }`;
	for ( const { id } of report.findings.filter( ( { explainedBy } ) => explainedBy === null ) ) {
		const others = readCases( id ).filter( ( one ) => ! one.recorded?.startsWith( `${ fault },` ) );
		writeCases( id, [ { description, recorded, evidence: seen( report ), findings: [] }, ...others ] );
	}
}

function walk( { suites = [], specs = [] }: Suite ): void {
	suites.forEach( walk );
	for ( const { title, tests } of specs ) {
		const attachments = tests.flatMap( ( { results } ) => results.at( -1 )?.attachments ?? [] );
		const body = attachments.find( ( { name } ) => name === 'report' )?.body;
		if ( body !== undefined && body !== '' ) {
			record( title, JSON.parse( Buffer.from( body, 'base64' ).toString() ) );
		}
	}
}

walk( JSON.parse( readFileSync( join( __dirname, '../../node_modules/.cache/rest-health-e2e.json' ), 'utf8' ) ) );
