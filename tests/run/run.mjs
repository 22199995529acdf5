import { parseArgs } from 'node:util';
import { Refusal } from '../start/refusal.mjs';
import { meetNeeds } from './meet.mjs';
import { inOnePiece, say, stopRunning } from './process.mjs';
import { report } from './report.mjs';
import { suites } from './suites.mjs';

const HELP = `npm test -- [options]         Installs what is missing and runs every check.

  --only <suite>   ${ suites.map( ( { id } ) => id ).join( ', ' ) }; may be given several times
  --no-install     installs nothing: what a machine lacks is named and skipped
  --help           this text

With CI=true a skipped suite or test is a failure.`;

function parse( args ) {
	const options = {
		only: { type: 'string', multiple: true, default: [] },
		'no-install': { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	};
	let values;
	try {
		( { values } = parseArgs( { args, options } ) );
	} catch ( error ) {
		throw new Refusal( `${ error.message } See npm test -- --help.` );
	}
	const unknown = values.only.find( ( id ) => ! suites.some( ( suite ) => suite.id === id ) );
	if ( unknown !== undefined ) {
		throw new Refusal( `There is no suite "${ unknown }": see npm test -- --help.` );
	}
	return values;
}

async function test() {
	const { only, help, 'no-install': noInstall } = parse( process.argv.slice( 2 ) );
	if ( help ) {
		process.stdout.write( `${ HELP }\n` );
		return;
	}
	const chosen = suites.filter( ( { id } ) => only.length === 0 || only.includes( id ) );
	const lacking = await meetNeeds( chosen, ! noInstall );
	const began = Date.now();
	const run = ( suite ) =>
		runSuite(
			suite,
			suite.needs.filter( ( need ) => lacking.includes( need ) )
		);
	const results = [
		...( await twoAtATime(
			chosen.filter( ( { alone } ) => ! alone ),
			( suite ) => inOnePiece( () => run( suite ) )
		) ),
		...( await oneByOne(
			chosen.filter( ( { alone } ) => alone ),
			run
		) ),
	];
	const seconds = ( Date.now() - began ) / 1000;
	process.exitCode = report( results, process.env.CI === 'true', seconds ) === 0 ? 0 : 1;
}

async function oneByOne( all, run ) {
	const results = [];
	for ( const one of all ) {
		results.push( await run( one ) );
	}
	return results;
}

/** Most checks use one core of two. @return {Promise<Array>} The results, in the order of `all`. */
async function twoAtATime( all, run ) {
	const results = new Map();
	const left = [ ...all ];
	const lane = async () => {
		for ( let one = left.shift(); one !== undefined; one = left.shift() ) {
			results.set( one, await run( one ) );
		}
	};
	await Promise.all( [ lane(), lane() ] );
	return all.map( ( one ) => results.get( one ) );
}

/** Runs one suite; what it throws is its failure and never keeps the next one from running. */
async function runSuite( { id, title, run }, lacking ) {
	say( `\n=== ${ id }: ${ title }\n` );
	if ( lacking.length > 0 ) {
		say( `Skipped: this machine lacks ${ lacking.join( ', ' ) }.\n` );
		return { id, passed: 0, failed: 0, skipped: 0, seconds: 0, lacks: lacking };
	}
	const began = Date.now();
	const count = await run().catch( ( error ) => {
		say( `${ error instanceof Refusal ? error.message : error.stack }\n` );
		return { passed: 0, failed: 1, skipped: 0 };
	} );
	const seconds = ( Date.now() - began ) / 1000;
	say(
		`--- ${ id }: ${ count.passed } passed, ${ count.failed } failed, ${ count.skipped } skipped, ${ seconds.toFixed( 1 ) } s\n`
	);
	return { id, ...count, seconds, lacks: [] };
}

for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
	process.once( signal, () => stopRunning().then( () => process.exit( 130 ) ) );
}
test().catch( ( error ) => {
	process.stderr.write( `${ error instanceof Refusal ? error.message : error.stack }\n` );
	process.exitCode = 1;
} );
