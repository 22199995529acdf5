import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { aptName } from './needs.mjs';

/** Debian asks this file whether a service may start: the tests want the programs, and no web server on port 80. */
const POLICY = '/usr/sbin/policy-rc.d';

const isDebian = () =>
	existsSync( '/etc/os-release' ) &&
	/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test( readFileSync( '/etc/os-release', 'utf8' ) );

/** Installs as root on Debian or Ubuntu, after saying what; anybody else is shown the line to run. */
export function installDebian( missing, install, say ) {
	if ( ! isDebian() ) {
		return say( `This machine lacks ${ missing.join( ', ' ) }: install them by its own means.` );
	}
	const names = missing.map( aptName );
	if ( ! install || process.getuid() !== 0 ) {
		return say(
			`This machine lacks some programs. To install them run: sudo apt-get install ${ names.join( ' ' ) }`
		);
	}
	say( `Installing Debian packages: ${ names.join( ' ' ) } …` );
	withoutServices( () => {
		apt( 'update', '--quiet=2' );
		apt( 'install', '--yes', '--quiet=2', '--no-install-recommends', ...names );
	} );
}

const apt = ( ...args ) =>
	spawnSync( 'apt-get', args, {
		stdio: [ 'ignore', 'inherit', 'inherit' ],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	} );

function withoutServices( work ) {
	if ( existsSync( POLICY ) ) {
		return work();
	}
	writeFileSync( POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 } );
	try {
		work();
	} finally {
		rmSync( POLICY );
	}
}
