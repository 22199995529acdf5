/** The lab's command: see HELP. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenFaults } from './chosen';
import { keep } from './keep';
import { projectFolder } from './project';

const HELP = `npm run lab -- [options] [-- options of Playwright]

Boots real sites, each with a fault; proves by plain requests that the fault is there; and compares what REST Health says
with what it should say: in the panel, in Chromium, and by PHP alone.

  --only <id>          that fault; may be given several times
  --faults <folder>    a folder of fault folders; without it tests/lab/faults
  --wordpress <what>   a folder or a zip with WordPress, or a version in node_modules (6.2 … 6.5, beta, nightly); without it 6.5
  --php <version>      such as 8.4: PHP-FPM of that version if this computer has it, else the PHP of Playground
  --without <rule>     with that rule switched off: the lab should fail
  --keep               leaves the site of one fault open for a look, until Ctrl-C
  --help               this text
`;

const options = {
	only: { type: 'string', multiple: true },
	faults: { type: 'string' },
	wordpress: { type: 'string' },
	php: { type: 'string' },
	without: { type: 'string' },
	keep: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

const read = () => parseArgs( { options, allowPositionals: true } );

/** Paths are those of whoever calls; what is no path is a version. */
const pathOr = ( name: string ): string => ( existsSync( name ) ? resolve( name ) : name );

/** What the lab's parts read. */
const environment = ( {
	only,
	faults,
	wordpress,
	php,
	without,
}: ReturnType< typeof read >[ 'values' ] ): Record< string, string > => ( {
	...( only && { REST_HEALTH_ONLY: only.join( ',' ) } ),
	...( faults && { REST_HEALTH_FAULTS: resolve( faults ) } ),
	...( wordpress && { REST_HEALTH_WORDPRESS: pathOr( wordpress ) } ),
	...( php && { REST_HEALTH_PHP: php } ),
	...( without && { REST_HEALTH_WITHOUT: without } ),
} );

function judge( more: readonly string[] ): Promise< number > {
	const config = join( __dirname, 'judge/playwright.config.ts' );
	const child = spawn( 'npx', [ 'playwright', 'test', '--config', config, ...more ], {
		cwd: projectFolder,
		stdio: 'inherit',
	} );
	return new Promise( ( done ) => child.once( 'close', ( status ) => done( status ?? 1 ) ) );
}

async function main(): Promise< number > {
	const { values, positionals } = read();
	if ( values.help ) {
		process.stdout.write( HELP );
		return 0;
	}
	Object.assign( process.env, environment( values ) );
	if ( ! values.keep ) {
		return judge( positionals );
	}
	const [ fault, ...others ] = chosenFaults();
	if ( fault === undefined || others.length > 0 ) {
		throw new Error( '--keep wants one fault: name it with --only.' );
	}
	return keep( fault );
}

main().then(
	( status ) => ( process.exitCode = status ),
	( error: Error ) => {
		process.stderr.write( `${ error.message }\n` );
		process.exitCode = 1;
	}
);
