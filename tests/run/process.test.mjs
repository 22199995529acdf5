import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test( 'What two programs say at the same time is printed in one piece each, errors too', () => {
	const program = `
		import { inOnePiece, say, succeeds } from './tests/run/process.mjs';
		const talk = ( word ) => inOnePiece( async () => {
			say( word );
			await succeeds( 'sh', [ '-c', 'for i in 1 2 3; do printf ' + word + '; printf ' + word + ' >&2; sleep 0.1; done' ] );
		} );
		await Promise.all( [ talk( 'a' ), talk( 'b' ) ] );`;
	const { stdout } = spawnSync( process.execPath, [ '--input-type=module', '--eval', program ], {
		encoding: 'utf8',
	} );
	assert.match( stdout, /^(a{7}b{7}|b{7}a{7})$/ );
} );
