import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from './programs';

/** A server in the foreground, its words in a file. */
export interface Child {
	readonly process: ChildProcess;
	readonly log: string;
	readonly stop: () => Promise< void >;
}

/** Where Linux offers it, a server ends with us even if we are killed and can end nothing ourselves. */
const setpriv = findProgram( 'setpriv' );
const endWithUs = setpriv === null ? [] : [ setpriv, '--pdeathsig', 'TERM' ];

/** A free loopback port. Somebody else may take it in between; whoever starts a server there learns it from the server. */
export function freePort(): Promise< number > {
	return new Promise( ( resolve, reject ) => {
		const server = createServer();
		server.once( 'error', reject );
		server.listen( 0, '127.0.0.1', () => {
			const address = server.address();
			server.close( () => resolve( typeof address === 'object' && address !== null ? address.port : 0 ) );
		} );
	} );
}

/** A port on 127.0.0.1, or on another address of this computer; or a unix socket. */
type Where = number | string | { readonly host: string; readonly port: number };

/** Whether somebody listens there. */
function listens( where: Where ): Promise< boolean > {
	return new Promise( ( resolve ) => {
		const socket = connectTo( where );
		socket.once( 'connect', () => resolve( socket.destroy() !== null ) );
		socket.once( 'error', () => resolve( false ) );
	} );
}

function connectTo( where: Where ): Socket {
	if ( typeof where === 'object' ) {
		return connect( where.port, where.host );
	}
	return typeof where === 'number' ? connect( where, '127.0.0.1' ) : connect( where );
}

async function stop( child: ChildProcess ): Promise< void > {
	if ( child.exitCode !== null || child.signalCode !== null ) {
		return;
	}
	const ended = new Promise( ( resolve ) => child.once( 'exit', resolve ) );
	child.kill( 'SIGTERM' );
	const late = new AbortController();
	await Promise.race( [ ended, wait( 5000, null, { signal: late.signal } ).then( () => child.kill( 'SIGKILL' ) ) ] );
	late.abort();
}

/**
 * Starts a server and waits until it listens.
 *
 * @param command Program and arguments.
 * @param log     File for what it prints.
 * @param where   Where it will listen.
 * @param seconds How long it may take until then.
 * @throws when it ends first, or does not listen in time; with its last words.
 */
export async function startServer(
	command: readonly string[],
	log: string,
	where: Where,
	seconds = 10
): Promise< Child > {
	const [ file = '', ...args ] = [ ...endWithUs, ...command ];
	const out = openSync( log, 'a' );
	const child = spawn( file, args, { stdio: [ 'ignore', out, out ] } );
	closeSync( out );
	let failure = '';
	child.once( 'error', ( error ) => ( failure = error.message ) );
	for ( const end = Date.now() + seconds * 1000; Date.now() < end && child.exitCode === null && failure === ''; ) {
		if ( await listens( where ) ) {
			return { process: child, log, stop: () => stop( child ) };
		}
		await wait( 25 );
	}
	await stop( child );
	throw new Error( `${ command[ 0 ] } did not start. ${ failure }${ readFileSync( log, 'utf8' ).slice( -2000 ) }` );
}
