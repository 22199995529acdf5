/** The bench's command: see HELP. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram, missingPrograms } from '../lab/programs';
import { projectFolder } from '../lab/project';
import { measure } from './measure';
import { performance } from './performance';
import { sizes } from './sizes';
import { timed } from './time';
import { versions } from './versions';

const HELP = `npm run bench -- [options]

Measures what the active plugin costs ordinary requests, what its screen loads, and how long a checkup takes; writes
docs/performance.md. It measures build/ as it stands: npm run build first.

  --times <n>    how often the instructions of a request are counted; without it 3
  --rounds <n>   how many checkups are timed; without it 7
  --only <part>  cost, size or time: prints that, and writes nothing
  --help         this text
`;

const { values } = parseArgs( {
	options: {
		times: { type: 'string', default: '3' },
		rounds: { type: 'string', default: '7' },
		only: { type: 'string' },
		help: { type: 'boolean' },
	},
} );

const say = ( line: string ): void => {
	process.stderr.write( `${ line }\n` );
};

/** Under which names Debian and Ubuntu pack what may be missing. */
const packages = [ 'valgrind', 'php-cgi' ].filter( ( name ) => findProgram( name ) === null );

const [ times, rounds ] = [ Number( values.times ), Number( values.rounds ) ];

const parts: Record< string, () => unknown > = {
	cost: () => measure( times, say ),
	size: sizes,
	time: () => timed( rounds ),
};

/** All parts, into the documentation. */
async function all(): Promise< void > {
	const measured = {
		date: new Date().toISOString().slice( 0, 10 ),
		versions: await versions(),
		times,
		rounds,
		sizes: sizes(),
		timed: await timed( rounds ),
		paid: await measure( times, say ),
	};
	writeFileSync( join( projectFolder, 'docs/performance.md' ), performance( measured ) );
	say( 'Written: docs/performance.md' );
}

async function main(): Promise< void > {
	const missing = [ ...packages, ...missingPrograms() ];
	const part = values.only === undefined ? all : parts[ values.only ];
	if ( values.help === true || part === undefined ) {
		process.stdout.write( HELP );
	} else if ( missing.length > 0 ) {
		say(
			`The bench cannot do without ${ missing.join( ', ' ) }. On Debian and Ubuntu: sudo apt-get install ${ missing.join( ' ' ) }`
		);
		process.exitCode = 1;
	} else {
		const told = await part();
		process.stdout.write( told === undefined ? '' : `${ JSON.stringify( told, null, '\t' ) }\n` );
	}
}

main().catch( ( error ) => {
	say( String( error instanceof Error ? error.stack : error ) );
	process.exitCode = 1;
} );
