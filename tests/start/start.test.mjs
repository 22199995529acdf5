import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { CACHE, ROOT } from './places.mjs';

const PROGRAM = join( ROOT, 'tests/start/start.mjs' );

function refused( ...args ) {
	const { status, stderr, stdout } = spawnSync( process.execPath, [ PROGRAM, ...args ], { encoding: 'utf8' } );
	assert.notEqual( status, 0 );
	assert.equal( stdout, '' );
	return stderr;
}

const freePort = () =>
	new Promise( ( resolve ) => {
		const server = createServer().listen( 0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close( () => resolve( port ) );
		} );
	} );

test( 'Help names every option', () => {
	const { stdout, status } = spawnSync( process.execPath, [ PROGRAM, '--help' ], { encoding: 'utf8' } );
	assert.equal( status, 0 );
	for ( const option of [ '--fault', '--wp', '--php', '--port', '--help' ] ) {
		assert.match( stdout, new RegExp( option ) );
	}
} );

const SENTENCES = [
	[ [ '--colour', 'red' ], /^There is no option --colour: .*\n$/ ],
	[ [ '-x' ], /^There is no option -x: .*\n$/ ],
	[ [ '--constructor' ], /^There is no option --constructor: .*\n$/ ],
	[ [ 'login-redirect' ], /^"login-redirect" is not understood: .*\n$/ ],
	[ [ '--port' ], /^The option --port wants a value: .*\n$/ ],
	[ [ '--port', '--help' ], /^The option --port wants a value: .*\n$/ ],
	[ [ '--help=no' ], /^The option --help takes no value: .*\n$/ ],
	[ [ '--port', '80000' ], /^"80000" is no port: .*\n$/ ],
	[ [ '--port', 'abc' ], /^"abc" is no port: .*\n$/ ],
	[ [ '--php', '5.6' ], /^PHP 5\.6 is not at hand: choose 7\.4, .*8\.5\.\n$/ ],
	[ [ '--wp', '4.9' ], /^WordPress 4\.9 is not at hand: choose 6\.5, 6\.6, 6\.7 .*\n$/ ],
	[ [ '--wp', 'no/such/folder' ], /^There is no folder .*no\/such\/folder .*\n$/ ],
	[ [ '--wp', 'src' ], /^The folder .*src holds no WordPress: .*\n$/ ],
	[ [ '--fault', 'no-such-fault' ], /^There is no fault "no-such-fault": choose .*\n$/ ],
	[ [ '--fault', '../faults' ], /^There is no fault "\.\.\/faults": choose .*\n$/ ],
	[
		[ '--fault', 'loopback-refused' ],
		/^The fault "loopback-refused" needs a real web server: run npm run lab .*\n$/,
	],
];
for ( const [ args, sentence ] of SENTENCES ) {
	test( `"${ args.join( ' ' ) }" is answered with one sentence`, () => assert.match( refused( ...args ), sentence ) );
}

test( 'A busy port is answered with one sentence', async () => {
	const server = createServer();
	await new Promise( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
	const { port } = server.address();
	const child = spawn( process.execPath, [ PROGRAM, '--port', String( port ) ] );
	let said = '';
	child.stderr.on( 'data', ( text ) => ( said += text ) );
	const status = await new Promise( ( resolve ) => child.once( 'close', resolve ) );
	server.close();
	assert.equal( status, 1 );
	assert.equal( said, `Port ${ port } is busy: choose another one with --port.\n` );
} );

/** Boots, waits for the address, lets `look` see it, sends the signal. @return {Promise<string>} What was printed. */
async function whileRunning( args, signal, look ) {
	const port = await freePort();
	const child = spawn( process.execPath, [ PROGRAM, '--port', String( port ), ...args ], { cwd: ROOT } );
	const ended = new Promise( ( resolve ) => child.once( 'close', resolve ) );
	let said = '';
	const opened = new Promise( ( resolve ) => {
		for ( const stream of [ child.stdout, child.stderr ] ) {
			stream.on( 'data', ( text ) => {
				said += text;
				const [ , address ] = said.match( /^Open (\S+)$/m ) ?? [];
				if ( address !== undefined && said.includes( 'Ctrl-C' ) ) {
					resolve( address );
				}
			} );
		}
	} );
	try {
		const address = await Promise.race( [ opened, ended.then( () => assert.fail( said ) ) ] );
		await look( address, `http://127.0.0.1:${ port }` );
	} finally {
		child.kill( signal );
		assert.equal( await ended, 0, said );
	}
	await assert.rejects( fetch( `http://127.0.0.1:${ port }/` ), 'Nobody answers any more.' );
	assert.ok( ! existsSync( join( CACHE, 'sites', String( child.pid ) ) ), 'The site is removed.' );
	const { stdout } = spawnSync( 'ps', [ '-eo', 'args' ], { encoding: 'utf8' } );
	assert.ok( ! stdout.includes( `--port=${ port }` ), 'Nothing runs any more.' );
	return said;
}

/** Opens an address as a browser without cookies does. */
async function open( address ) {
	const first = await fetch( address, { redirect: 'manual' } );
	const cookie = first.headers
		.getSetCookie()
		.map( ( header ) => header.split( ';' )[ 0 ] )
		.join( '; ' );
	const page = await fetch( first.headers.get( 'location' ), { headers: { cookie }, redirect: 'manual' } );
	return { cookie, status: page.status, url: page.url, html: await page.text() };
}

test( 'A healthy site opens logged in on the page, and knows nobody without a cookie', { timeout: 240000 }, () =>
	whileRunning( [], 'SIGINT', async ( address, site ) => {
		const me = `${ site }/wp-json/wp/v2/users/me`;
		const visitor = await fetch( me, { redirect: 'manual' } );
		assert.equal( visitor.status, 401 );
		const { cookie, status, url, html } = await open( address );
		assert.equal( status, 200 );
		assert.match( url, /\/wp-admin\/tools\.php\?page=rest-health$/ );
		assert.match( html, /id="rest-health"/ );
		const [ , nonce ] = html.match( /"nonce":"([0-9a-f]{10})","user"/ ) ?? [];
		assert.equal(
			( await fetch( me, { headers: { cookie } } ) ).status,
			401,
			'A cookie without a nonce is nobody.'
		);
		assert.equal( ( await fetch( me, { headers: { cookie, 'X-WP-Nonce': nonce } } ) ).status, 200 );
		assert.equal( ( await fetch( `${ address }0`, { redirect: 'manual' } ) ).headers.get( 'set-cookie' ), null );
	} )
);

test( 'PHP 7.4 and WordPress 6.7 open the page of a broken site', { timeout: 240000 }, () =>
	whileRunning(
		[ '--php', '7.4', '--wp', '6.7', '--fault', 'plugin-refuses-everybody' ],
		'SIGTERM',
		async ( address, site ) => {
			const { status, html } = await open( address );
			assert.equal( status, 200 );
			assert.match( html, /id="rest-health"/ );
			const refusal = await fetch( `${ site }/wp-json/` );
			assert.equal( refusal.status, 403 );
			assert.match( refusal.headers.get( 'x-powered-by' ), /^PHP\/7\.4\./ );
		}
	)
);

test( 'A signal while it boots leaves nothing', { timeout: 120000 }, async () => {
	const port = await freePort();
	const child = spawn( process.execPath, [ PROGRAM, '--port', String( port ) ], { cwd: ROOT } );
	await new Promise( ( resolve ) =>
		child.stdout.on( 'data', ( text ) => String( text ).includes( 'Starting' ) && resolve() )
	);
	child.kill( 'SIGINT' );
	assert.equal( await new Promise( ( resolve ) => child.once( 'close', resolve ) ), 0 );
	assert.ok( ! existsSync( join( CACHE, 'sites', String( child.pid ) ) ) );
} );
