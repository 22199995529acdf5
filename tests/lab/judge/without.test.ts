import { match, notEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectFolder } from '../project';

/** Faults that are told wrongly as soon as that rule is gone. `npm run lab -- --without <rule> --only <fault>` shows the others. */
const broken = [
	{ rule: 'visitors-refused', fault: 'plugin-refuses-visitors' },
	{ rule: 'missing-rest-rewrite', fault: 'missing-rest-rewrite' },
];

for ( const { rule, fault } of broken ) {
	test( `Without the rule ${ rule } the lab fails, and says that ${ fault } is told wrongly`, () => {
		const output = mkdtempSync( join( tmpdir(), 'rest-health-without-' ) );
		try {
			const { status, stdout } = spawnSync(
				process.execPath,
				[
					...[ '--import', 'tsx', join( projectFolder, 'tests/lab/lab.ts' ) ],
					...[ '--without', rule, '--only', fault ],
					...[ '--', '--reporter=list', '--output', output ],
				],
				{ cwd: projectFolder, encoding: 'utf8' }
			);
			notEqual( status, 0 );
			match( stdout, new RegExp( `✘.* ${ fault }:` ) );
			match( stdout, new RegExp( `The panel: .*${ rule }` ) );
			match( stdout, new RegExp( `PHP: .*${ rule }` ) );
		} finally {
			rmSync( output, { recursive: true } );
		}
	} );
}
