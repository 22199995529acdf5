import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { files } from '../../src/print/files';

/** PHP's own evaluator, with the rules as they are printed now. */
export interface Judge {
	/** The findings of each, as JSON, in the order of asking. */
	readonly judge: ( evidences: readonly string[] ) => Promise< readonly string[] >;
	readonly end: () => void;
}

export function startJudge(): Judge {
	const folder = mkdtempSync( join( tmpdir(), 'rest-health-rules-' ) );
	const printed = join( folder, 'rules.php' );
	writeFileSync( printed, files[ 'rules.php' ] ?? '' );
	const php = spawn( 'php', [ '-d', 'memory_limit=512M', join( __dirname, 'judge.php' ), printed ], {
		stdio: [ 'pipe', 'pipe', 'inherit' ],
	} );
	const lines = createInterface( { input: php.stdout } )[ Symbol.asyncIterator ]();
	return {
		judge: async ( evidences ) => {
			if ( ! php.stdin.write( `${ evidences.join( '\n' ) }\n` ) ) {
				// PHP answers meanwhile: what is not read would stop it.
				void once( php.stdin, 'drain' );
			}
			const told: string[] = [];
			while ( told.length < evidences.length ) {
				const { value, done } = await lines.next();
				if ( done === true ) {
					throw new Error( 'PHP ended; what it said stands above.' );
				}
				told.push( value );
			}
			return told;
		},
		end: () => {
			php.kill();
			rmSync( folder, { recursive: true } );
		},
	};
}
