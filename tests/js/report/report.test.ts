import type { Run } from '../../../src/checkup/run';
import { asText } from '../../../src/report/as-text';
import { toJson, toReport } from '../../../src/report/report';
import { browser } from '../nothing-amiss';
import { actor, evidence, exchange, finding, refusal, settings, trace } from '../panel/seen';

const secret = 'mara@bakery.example';
const planted = { code: secret, software: secret, seenMethod: secret, excerpt: `${ secret } ${ settings.nonce }` };

const hostile = actor( { name: secret, hook: secret, place: '/home/mara/public_html/wp-content/plugins/a/a.php:12' } );
const traced = trace( {
	refused: hostile,
	refusedToo: hostile,
	accepted: hostile,
	loggedOut: hostile,
	printed: hostile,
	removedRoutes: hostile,
	denied: hostile,
	changedNonce: hostile,
	withoutPasswords: hostile,
} );

const run: Run = {
	ended: 'done',
	evidence: {
		...evidence( {
			visitor: refusal( { ...planted, trace: traced } ),
			wrongNonce: refusal( { status: 403 } ),
			cookie: exchange(),
		} ),
		server: {
			...settings.server,
			software: secret,
			prepended: secret,
		},
		browser,
	},
	notTried: [ 'postBlocks' ],
	date: '2026-11-22T11:42:07.000Z',
	milliseconds: 1300,
};
const findings = [
	finding( {
		title: secret,
		explanation: secret,
		fix: secret,
		who: secret,
		where: secret,
		affected: secret,
		actor: hostile,
		remarks: [ secret ],
	} ),
];
const report = toReport( run, findings, settings );

describe( 'The report', () => {
	it( 'carries no secret, in whatever text of the evidence it was planted', () => {
		for ( const written of [ toJson( report ), asText( report ) ] ) {
			expect( written ).not.toContain( secret );
			expect( written ).not.toContain( settings.nonce );
			expect( written ).not.toContain( settings.run.tokens.visitor );
			expect( written ).not.toContain( '/home/mara' );
		}
	} );

	it( 'says when, with which versions, what was found and what was not tried', () => {
		expect( report ).toMatchObject( {
			version: '1.0.0',
			wordpress: '7.1',
			php: '8.3.1',
			date: '2026-11-22T11:42:07.000Z',
			notTried: [ 'postBlocks' ],
		} );
		expect( report.findings.map( ( { id } ) => id ) ).toEqual( [ 'a-cause' ] );
		expect( report.exchanges.map( ( { name } ) => name ) ).toEqual( [ 'cookie', 'visitor', 'wrongNonce' ] );
		const text = asText( report );
		expect( text ).toContain( 'REST Health 1.0.0, 2026-11-22 11:42:07 UTC' );
		expect( text ).toContain( 'Not tried: postBlocks' );
		expect( text ).toContain( 'not passed, as expected' );
	} );

	it( 'says who did it, where, and whether it was proven', () => {
		const seen = evidence( {
			visitor: refusal( { trace: trace( { reached: 'authentication', how: 'error', refused: actor() } ) } ),
			proof: { about: 'visitor', how: 'callbacks' },
		} );
		const named = toReport(
			{ ...run, evidence: seen },
			[ finding( { who: 'The plugin Plugin A 1.2', where: 'plugin-a/plugin-a.php:61' } ) ],
			settings
		);
		expect( named.proof ).toEqual( { about: 'visitor', how: 'callbacks' } );
		const text = asText( named );
		expect( text ).toContain( 'a-cause · critical · proven · authentication' );
		expect( text ).toContain( 'The plugin Plugin A 1.2' );
		expect( text ).toContain(
			'WordPress: reached authentication, error by Plugin A 1.2 (plugin-a/plugin-a.php:61, rest_authentication_errors at 20)'
		);
		expect( text ).toContain( 'Experiment: visitor again, by callbacks' );
	} );

	it( 'is the same when it is read again', () => {
		expect( JSON.parse( toJson( report ) ) ).toEqual( report );
	} );
} );
