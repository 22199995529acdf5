import { spawn } from 'node:child_process';
import { ROOT } from '../start/places.mjs';

/** A suite that takes longer hangs. */
const MINUTES = 35;

let running = null;

/** Runs a program in the project's folder, its output on ours. @return {Promise<boolean>} Whether it ended well. */
export async function succeeds( command, args, env = {} ) {
	const child = spawn( command, args, {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: [ 'ignore', 'inherit', 'inherit' ],
		detached: true,
	} );
	const ended = new Promise( ( resolve ) => {
		child.once( 'error', ( error ) => ( process.stderr.write( `${ error.message }\n` ), resolve( null ) ) );
		child.once( 'close', resolve );
	} );
	running = { child, ended };
	const timer = setTimeout( stopRunning, MINUTES * 60 * 1000 );
	const status = await ended;
	clearTimeout( timer );
	running = null;
	return status === 0;
}

/** Ends the program that runs now, and what it started. */
export async function stopRunning() {
	if ( running === null || running.child.pid === undefined ) {
		return;
	}
	const { child, ended } = running;
	const send = ( signal ) => {
		try {
			process.kill( -child.pid, signal );
		} catch {
			// It has ended by itself.
		}
	};
	send( 'SIGTERM' );
	const timer = setTimeout( send, 10000, 'SIGKILL' );
	await ended;
	clearTimeout( timer );
}
