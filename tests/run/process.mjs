import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { ROOT } from '../start/places.mjs';

/** A suite that takes longer hangs. */
const MINUTES = 45;

/** What takes the words of a suite that runs beside another one. */
const sink = new AsyncLocalStorage();

/** Prints, or keeps for later what is said beside others. */
export const say = ( text ) => ( sink.getStore() ?? ( ( chunk ) => process.stdout.write( chunk ) ) )( text );

/** Does something, and prints what was said meanwhile in one piece when it is done. */
export async function inOnePiece( work ) {
	const chunks = [];
	try {
		return await sink.run( ( chunk ) => chunks.push( Buffer.from( chunk ) ), work );
	} finally {
		process.stdout.write( Buffer.concat( chunks ) );
	}
}

const running = new Set();

/** Runs a program in the project's folder, its output on ours. @return {Promise<boolean>} Whether it ended well. */
export async function succeeds( command, args, env = {} ) {
	const isAlone = sink.getStore() === undefined;
	const child = spawn( command, args, {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: [ 'ignore', ...( isAlone ? [ 'inherit', 'inherit' ] : [ 'pipe', 'pipe' ] ) ],
		detached: true,
	} );
	child.stdout?.on( 'data', say );
	child.stderr?.on( 'data', say );
	const ended = new Promise( ( resolve ) => {
		child.once( 'error', ( error ) => ( say( `${ error.message }\n` ), resolve( null ) ) );
		child.once( 'close', resolve );
	} );
	const one = { child, ended };
	running.add( one );
	const timer = setTimeout( stop, MINUTES * 60 * 1000, one );
	const status = await ended;
	clearTimeout( timer );
	running.delete( one );
	return status === 0;
}

/** Ends the programs that run now, and what they started. */
export const stopRunning = () => Promise.all( [ ...running ].map( stop ) );

async function stop( { child, ended } ) {
	const send = ( signal ) => {
		try {
			process.kill( -child.pid, signal );
		} catch {
			// It has ended by itself, or never began.
		}
	};
	send( 'SIGTERM' );
	const timer = setTimeout( send, 10000, 'SIGKILL' );
	await ended;
	clearTimeout( timer );
}
