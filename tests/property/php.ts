import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { files } from '../../src/print/files';

/** PHP's own evaluator, with the rules as they are printed now. */
export interface Judge {
	/** Hands evidences over. PHP judges them while others are made. */
	readonly ask: ( evidences: readonly string[] ) => void;
	/** The findings of the next one, as JSON, in the order of asking. */
	readonly next: () => Promise< string >;
	readonly end: () => void;
}

/** Without them PHP takes twice the time; where it has no opcache, it takes no notice. */
const FAST = [ 'opcache.enable_cli=1', 'opcache.jit=tracing', 'opcache.jit_buffer_size=64M' ].flatMap( ( one ) => [
	'-d',
	one,
] );

export function startJudge(): Judge {
	const folder = mkdtempSync( join( tmpdir(), 'rest-health-rules-' ) );
	const printed = join( folder, 'rules.php' );
	writeFileSync( printed, files[ 'rules.php' ] ?? '' );
	const php = spawn( 'php', [ ...FAST, join( __dirname, 'judge.php' ), printed ], {
		stdio: [ 'pipe', 'pipe', 'inherit' ],
	} );
	const lines = createInterface( { input: php.stdout } )[ Symbol.asyncIterator ]();
	return {
		ask: ( evidences ) => {
			php.stdin.write( `${ evidences.join( '\n' ) }\n` );
		},
		next: async () => {
			const { value, done } = await lines.next();
			if ( done === true ) {
				throw new Error( 'PHP ended; what it said stands above.' );
			}
			return value;
		},
		end: () => {
			php.kill();
			rmSync( folder, { recursive: true } );
		},
	};
}
