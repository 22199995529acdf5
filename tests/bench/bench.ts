/** The bench's command: see HELP. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram, missingPrograms } from '../lab/programs';
import { projectFolder } from '../lab/project';
import { measure } from './measure';
import { type Measured, performance } from './performance';
import { sizes } from './sizes';
import { versions } from './versions';

const HELP = `npm run bench -- [options]

Measures what the active plugin costs ordinary requests, what its screen loads, and how long a checkup takes; writes
docs/performance.md. It measures build/ as it stands: npm run build first. Times are worth nothing while this computer
does anything else.

  --only <part>  cost (minutes) or time (a minute or two): renews that, and leaves the other as it was measured last
  --times <n>    how often the instructions of a request are counted; an odd number, without it 3
  --rounds <n>   how many checkups are timed; an odd number, without it 31
  --help         this text
`;

const { values } = parseArgs( {
	options: {
		only: { type: 'string' },
		times: { type: 'string', default: '3' },
		rounds: { type: 'string', default: '31' },
		help: { type: 'boolean' },
	},
} );

const say = ( line: string ): void => {
	process.stderr.write( `${ line }\n` );
};

/** What this computer lacks, under the names of Debian and Ubuntu. */
const missing = [
	...[ 'valgrind', 'php-cgi' ].filter( ( name ) => findProgram( name ) === null ),
	...missingPrograms(),
];

/** Where the last results lie. */
const file = join( projectFolder, 'node_modules/.cache/rest-health-bench.json' );

const last = (): Partial< Measured > => ( existsSync( file ) ? JSON.parse( readFileSync( file, 'utf8' ) ) : {} );

const [ times, rounds ] = [ Number( values.times ), Number( values.rounds ) ];

/** Each part of what is measured, with the moment. Times come first: valgrind warms the computer. */
const parts = {
	time: async () => {
		const load = loadavg()[ 0 ] ?? 0;
		// It wants a browser as soon as it is read, and whoever has none is to be told so, or helped.
		const { timed } = await import( './time' );
		return { time: { on: new Date(), load, rounds, timed: await timed( rounds ) } };
	},
	cost: async () => ( { cost: { on: new Date(), times, paid: await measure( times, say ) } } ),
} as const;

async function bench( only: string | undefined ): Promise< void > {
	for ( const [ name, part ] of Object.entries( parts ) ) {
		if ( only === undefined || only === name ) {
			const renewed = await part();
			writeFileSync( file, JSON.stringify( { ...last(), ...renewed } ) );
		}
	}
	const { time, cost } = last();
	if ( time === undefined || cost === undefined ) {
		say( `Measured, and not written: ${ time === undefined ? 'time' : 'cost' } was never measured here.` );
		return;
	}
	const measured = { time, cost, sizes: sizes(), versions: await versions() };
	writeFileSync( join( projectFolder, 'docs/performance.md' ), performance( measured ) );
	say( 'Written: docs/performance.md' );
}

async function main(): Promise< void > {
	if ( values.help === true || ( values.only !== undefined && ! ( values.only in parts ) ) ) {
		process.stdout.write( HELP );
	} else if ( missing.length > 0 ) {
		const names = missing.join( ' ' );
		say( `The bench cannot do without: ${ names }. On Debian and Ubuntu: sudo apt-get install ${ names }` );
		process.exitCode = 1;
	} else {
		await bench( values.only );
	}
}

main().catch( ( error ) => {
	say( String( error instanceof Error ? error.stack : error ) );
	process.exitCode = 1;
} );
