import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { aptNamesOf } from './needs.mjs';

/** Debian asks this file whether a service may start: the tests want the programs, and no web server on port 80. */
const POLICY = '/usr/sbin/policy-rc.d';

/** They come by a call of their own: a browser is large, and what it depends on may be missing where all else is at hand. */
const ALONE = [ 'chromium', 'chromium-headless-shell' ];

const isDebian = () =>
	existsSync( '/etc/os-release' ) &&
	/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test( readFileSync( '/etc/os-release', 'utf8' ) );

/** Installs as root on Debian or Ubuntu, after saying what; anybody else is shown the line to run. */
export function installDebian( missing, install, say ) {
	if ( ! isDebian() ) {
		return say( `This machine lacks ${ missing.join( ', ' ) }: install them by its own means.` );
	}
	const names = aptNamesOf( missing );
	if ( ! install || process.getuid() !== 0 ) {
		return say(
			`This machine lacks some programs. To install them run: sudo apt-get install ${ names.join( ' ' ) }`
		);
	}
	say( `This machine lacks some programs. Looking for Debian packages: ${ names.join( ' ' ) } …` );
	apt( say, 'update', '--quiet=2' );
	const known = offered( names, say );
	withoutServices( () => {
		installTogether(
			known.filter( ( name ) => ! ALONE.includes( name ) ),
			say
		);
		known.filter( ( name ) => ALONE.includes( name ) ).forEach( ( name ) => installTogether( [ name ], say ) );
	} );
}

/** One name that apt does not know would keep it from installing all the others. */
function offered( names, say ) {
	const known = names.filter( hasCandidate );
	const unknown = names.filter( ( name ) => ! known.includes( name ) );
	if ( unknown.length > 0 ) {
		say( `apt offers no package ${ unknown.join( ', ' ) } here: install that by other means.` );
	}
	return known;
}

function hasCandidate( name ) {
	const { stdout } = spawnSync( 'apt-cache', [ 'policy', name ], {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: 'C' },
	} );
	return /^\s*Candidate: (?!\(none\))\S/m.test( stdout ?? '' );
}

function installTogether( names, say ) {
	if ( names.length > 0 ) {
		say( `Installing Debian packages: ${ names.join( ' ' ) } …` );
		apt( say, 'install', '--yes', '--quiet=2', '--no-install-recommends', ...names );
	}
}

function apt( say, ...args ) {
	const { status, error } = spawnSync( 'apt-get', args, {
		stdio: [ 'ignore', 'inherit', 'inherit' ],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	} );
	if ( status !== 0 ) {
		const words = args.filter( ( arg ) => ! arg.startsWith( '-' ) ).join( ' ' );
		say( `apt-get ${ words } failed${ error ? ` (${ error.message })` : '; what it says stands above' }.` );
	}
}

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
