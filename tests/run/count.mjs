import { existsSync, readFileSync } from 'node:fs';

/** What a program reported, made honest: one that failed without a failing test, or left no report, has one failure. */
export function count( file, read, ok ) {
	if ( ! existsSync( file ) ) {
		return { passed: 0, failed: 1, skipped: 0 };
	}
	const { passed, failed, skipped } = read( readFileSync( file, 'utf8' ) );
	return { passed, failed: ok ? failed : Math.max( failed, 1 ), skipped };
}

export const jest = ( text ) => {
	const result = JSON.parse( text );
	return {
		passed: result.numPassedTests,
		failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
		skipped: result.numPendingTests + result.numTodoTests,
	};
};

export const playwright = ( text ) => {
	const { stats, errors } = JSON.parse( text );
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: stats.skipped,
	};
};

/** PHPUnit and node:test write the same format. */
export const junit = ( text ) => {
	const cases = text.split( '<testcase ' ).slice( 1 );
	const failed = cases.filter( ( one ) => /<(failure|error|warning)\b/.test( one ) ).length;
	const skipped = cases.filter( ( one ) => /<skipped\b/.test( one ) ).length;
	return { passed: cases.length - failed - skipped, failed, skipped };
};
