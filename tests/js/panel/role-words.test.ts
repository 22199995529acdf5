import { readCases } from '../../cases/files';
import type { Exchange } from '../../../src/evidence';
import { roleWords } from '../../../src/panel/role-words';

/* What real sites with real faults answered to the check as another role. */

const roleRoutes = ( id: string, fault: string ): Exchange => {
	const one = readCases( id ).find( ( { recorded } ) => recorded?.startsWith( `${ fault },` ) );
	const exchange = one?.evidence.roleRoutes;
	if ( exchange === undefined ) {
		throw new Error( `${ fault } was not recorded.` );
	}
	// What is absent reads as null.
	const { trace } = exchange;
	return {
		...exchange,
		code: exchange.code ?? null,
		mayWrite: exchange.mayWrite ?? null,
		...( trace && { trace: { ...trace, refused: trace.refused ?? null, denied: trace.denied ?? null } } ),
	};
};

it( 'Says who refuses everything', () => {
	expect( roleWords( roleRoutes( 'role-refused', 'editors-refused-by-a-snippet' ) ) ).toEqual( [
		'Refused as a whole: 403 lab_only_administrators.',
		'Refused by editors-refused-by-a-snippet.php, mu-plugins/editors-refused-by-a-snippet.php:10, on rest_authentication_errors at priority 110.',
	] );
} );

it( 'Says which routes are closed, by whom, and that writing is not what is refused', () => {
	const [ closed, by, writes ] = roleWords( roleRoutes( 'role-refused', 'editors-refused-at-core-routes' ) );
	expect( closed ).toMatch(
		/^Closed: 11 of \d+ routes that were asked for \(wp\/v2\/posts, wp\/v2\/pages, wp\/v2\/media, wp\/v2\/comments, wp\/v2\/categories, …\)\.$/
	);
	expect( by ).toBe(
		'Closed by Lab Core Closer 1.2.3, lab-core-closer/lab-core-closer.php:12, on rest_pre_dispatch at priority 10.'
	);
	expect( writes ).toBe( 'The role allows to write posts.' );
} );

it( 'Tells a capability that is taken away from one that is lacking', () => {
	const taken = roleRoutes( 'removed-role-capability', 'capability-taken-from-editors' );
	expect( roleWords( taken ).at( -1 ) ).toMatch(
		/^The capability to write posts is taken from them by Lab Capability Taker 1\.2\.3, /
	);
	const lacking: Exchange = { ...taken, ...( taken.trace && { trace: { ...taken.trace, denied: null } } ) };
	expect( roleWords( lacking ).at( -1 ) ).toBe(
		'The role lacks the capability to write posts. That is WordPress’s own answer, and no block.'
	);
} );

it( 'Says nothing of routes when the question did not arrive', () => {
	const open = roleRoutes( 'closed-routes', 'plugin-allows-listed-namespaces' );
	expect( roleWords( { ...open, outcome: 'timed-out', passed: false, shape: null } ) ).toEqual( [
		expect.stringMatching( /^This could not be asked/ ),
	] );
	expect( roleWords( { ...open, passed: false, shape: 'self-test' } ) ).toEqual( [
		expect.stringMatching( /^This could not be asked/ ),
	] );
	expect( roleWords( 'failed' ) ).toEqual( [ expect.stringMatching( /^This could not be asked/ ) ] );
	expect( roleWords( 'unasked' ) ).toEqual( [] );
} );
