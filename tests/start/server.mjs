import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { MODULES, ROOT } from './places.mjs';
import { Refusal } from './refusal.mjs';

const SECONDS_TO_STOP = 5;
const WORKERS = 6;
const PLUGIN = '/wordpress/wp-content/plugins/rest-health';

/** Whether nobody answers there yet. */
export const isFree = ( port ) =>
	new Promise( ( resolve ) => {
		const socket = connect( port, '127.0.0.1' );
		const end = ( free ) => () => ( socket.destroy(), resolve( free ) );
		socket.once( 'connect', end( false ) ).once( 'error', end( true ) );
	} );

/**
 * Starts Playground in a process group of its own, so that stopping leaves none of its children.
 * `ready` rejects when it ends before it answers.
 */
export function startServer( { folder }, { php, port }, fault ) {
	const blueprint = join( folder, 'blueprint.json' );
	writeFileSync( blueprint, JSON.stringify( blueprintFor( php, fault ) ) );
	const args = [
		'server',
		`--port=${ port }`,
		`--workers=${ WORKERS }`,
		'--wordpress-install-mode=install-from-existing-files-if-needed',
		`--mount-before-install=${ join( folder, 'wordpress' ) }:/wordpress`,
		`--mount=${ ROOT }:${ PLUGIN }`,
		`--blueprint=${ blueprint }`,
	];
	const program = join( MODULES, '@wp-playground/cli/wp-playground.js' );
	const child = spawn( process.execPath, [ program, ...args ], {
		detached: true,
		stdio: [ 'ignore', 'pipe', 'pipe' ],
		env: { ...process.env, TMPDIR: join( folder, 'tmp' ), FORCE_COLOR: '0' },
	} );
	const ended = new Promise( ( resolve ) => child.once( 'close', resolve ) );
	return { ready: readiness( child, ended ), ended, stop: () => stop( child, ended ) };
}

/**
 * Playground takes the PHP that a blueprint names, and overlooks its own option beside a blueprint in a file.
 * The lab's own script activates the plugin, and does what the fault wants done before its must-use plugins are there.
 */
const blueprintFor = ( php, fault ) => ( {
	preferredVersions: { php, wp: 'latest' },
	steps: [
		{ step: 'setSiteOptions', options: { permalink_structure: '/%postname%/', blogname: 'REST Health' } },
		{
			step: 'runPHP',
			code: `<?php
				$argv = array( '', '/wordpress', '${ fault === null ? '' : `${ PLUGIN }/tests/lab/faults/${ fault.id }` }' );
				require '${ PLUGIN }/tests/lab/set-up.php';`,
		},
	],
} );

/**
 * Lets every worker answer once. Playground answers the very first request with a redirect to itself, and a worker's
 * first answer takes some seconds: on a slow machine a probe would take that for no answer.
 */
export const warmUp = ( address ) =>
	Promise.all(
		Array.from( { length: WORKERS }, () =>
			fetch( `${ address }/wp-json/`, { redirect: 'manual', signal: AbortSignal.timeout( 30000 ) } )
				.then( ( answer ) => answer.text() )
				.catch( () => {} )
		)
	);

function readiness( child, ended ) {
	let said = '';
	return new Promise( ( resolve, reject ) => {
		for ( const stream of [ child.stdout, child.stderr ] ) {
			stream.setEncoding( 'utf8' ).on( 'data', ( text ) => {
				said = ( said + text ).slice( -20000 );
				if ( said.includes( 'Ready!' ) ) {
					resolve();
				}
			} );
		}
		ended.then( () => reject( new Refusal( `WordPress did not start. It said:\n${ said.trim() }` ) ) );
	} );
}

async function stop( child, ended ) {
	signal( child, 'SIGTERM' );
	const timer = setTimeout( () => signal( child, 'SIGKILL' ), SECONDS_TO_STOP * 1000 );
	await ended;
	clearTimeout( timer );
	signal( child, 'SIGKILL' );
}

function signal( child, name ) {
	try {
		process.kill( -child.pid, name );
	} catch {
		// The group has ended by itself.
	}
}
