import { wayOf } from '../../../src/panel/path';
import { evidence, exchange, finding, refusal } from './seen';

const none = evidence();

describe( 'The way of a request', () => {
	it( 'is passed at every layer when the answer is right, but for a proxy that nobody saw', () => {
		expect( wayOf( [ 'visitor' ], exchange(), none, [] ).cells ).toEqual( [
			'passed',
			'absent',
			'passed',
			'passed',
			'passed',
			'passed',
			'passed',
			'passed',
		] );
	} );

	it( 'stops where the depth says, and reaches nothing behind it', () => {
		const way = wayOf( [ 'visitor' ], refusal(), none, [ finding() ] );
		expect( way.cells.slice( 4 ) ).toEqual( [ 'passed', 'stopped', 'unreached', 'unreached' ] );
		expect( way.finding?.id ).toBe( 'a-cause' );
	} );

	it( 'is closed, not stopped, when that is intended', () => {
		expect( wayOf( [ 'visitor' ], refusal(), none, [ finding( { severity: 'intended' } ) ] ).cells[ 5 ] ).toBe(
			'closed'
		);
	} );

	it( 'may end at the web server or in PHP when the answer names neither', () => {
		const way = wayOf( [ 'post' ], refusal( { depth: 'nothing', page: 'other', shape: 'other' } ), none, [] );
		expect( way.stop ).toEqual( [ 'web-server', 'php' ] );
		expect( way.cells.slice( 0, 5 ) ).toEqual( [ 'passed', 'absent', 'unsure', 'unsure', 'unreached' ] );
	} );

	it( 'ends at the web server when the page is the web server’s', () => {
		expect( wayOf( [ 'post' ], refusal( { depth: 'nothing', page: 'nginx' } ), none, [] ).stop ).toEqual( [
			'web-server',
		] );
	} );

	it( 'may end at a proxy when one was seen', () => {
		const behindProxy = evidence( { index: exchange( { software: 'cloudflare' } ) } );
		const way = wayOf( [ 'post' ], refusal( { depth: 'nothing', page: 'other' } ), behindProxy, [] );
		expect( way.stop ).toEqual( [ 'edge', 'web-server', 'php' ] );
		expect( wayOf( [ 'visitor' ], exchange(), behindProxy, [] ).cells[ 1 ] ).toBe( 'passed' );
	} );

	it( 'is narrowed by the cause that knows the layer', () => {
		const cause = finding( { layer: 'php', shownBy: [ 'post' ] } );
		expect( wayOf( [ 'post' ], refusal( { depth: 'nothing', page: 'other' } ), none, [ cause ] ).stop ).toEqual( [
			'php',
		] );
	} );

	it( 'may end anywhere when nothing comes back in time', () => {
		const way = wayOf( [ 'post' ], refusal( { outcome: 'timed-out', status: null, depth: null } ), none, [] );
		expect( way.cells ).toEqual( [
			'passed',
			'absent',
			'unsure',
			'unsure',
			'unsure',
			'unsure',
			'unsure',
			'unsure',
		] );
	} );

	it( 'may not even have left the browser when there is no answer', () => {
		const way = wayOf( [ 'post' ], refusal( { outcome: 'unanswered', status: null, depth: null } ), none, [] );
		expect( way.stop ).toEqual( [ 'browser', 'web-server' ] );
	} );
} );
