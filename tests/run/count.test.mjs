import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, jest, junit, playwright } from './count.mjs';
import { report } from './report.mjs';

test( 'Skipped tests are counted, whoever reports them', () => {
	const expected = { passed: 1, failed: 2, skipped: 3 };
	assert.deepEqual(
		playwright( '{"stats":{"expected":1,"flaky":0,"unexpected":2,"skipped":3},"errors":[]}' ),
		expected
	);
	assert.deepEqual(
		jest(
			'{"numPassedTests":1,"numFailedTests":2,"numRuntimeErrorTestSuites":0,"numPendingTests":2,"numTodoTests":1}'
		),
		expected
	);
	const skipped = '<testcase name="c"><skipped/></testcase>'.repeat( 3 );
	const failed = '<testcase name="b"><failure>no</failure></testcase><testcase name="d"><error/></testcase>';
	assert.deepEqual( junit( `<testcase name="a"/>${ failed }${ skipped }` ), expected );
} );

test( 'A program without a report has failed', () => {
	assert.deepEqual( count( '/no/such/report', jest, true ), { passed: 0, failed: 1, skipped: 0 } );
} );

const suite = { id: 'one', passed: 5, failed: 0, skipped: 2, seconds: 1, lacks: [] };
const lacking = { id: 'other', passed: 0, failed: 0, skipped: 0, seconds: 0, lacks: [ 'nginx' ] };

for ( const [ mayNotSkip, failed ] of [
	[ false, 0 ],
	[ true, 3 ],
] ) {
	test( `${ mayNotSkip ? 'With' : 'Without' } CI=true the last line says ${ failed } failed`, () => {
		let said = '';
		assert.equal(
			report( [ suite, lacking ], mayNotSkip, 1, ( text ) => ( said += text ) ),
			failed
		);
		assert.match( said, /2 skipped/ );
		assert.equal( said.trimEnd().split( '\n' ).at( -1 ), `5 passed, ${ failed } failed` );
	} );
}
