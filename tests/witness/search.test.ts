import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { halve } from '../../src/experiments/halve';
import { logIn } from '../lab/visitor';
import type { Session } from '../lab/visitor';
import { ask, passed } from './ask';
import { CROWD, idOf, writeCrowd } from './crowd';
import { Doors } from './doors';
import { startLoad } from './load';
import { takeSnapshot } from './snapshot';
import { bootStage } from './stage';
import type { Stage } from './stage';

const request = { identity: 'nonce', method: 'GET', route: 'self-test' } as const;

let stage: Stage;
let session: Session;
let doors: Doors;
let folder: string;
before( async () => {
	stage = await bootStage();
	session = await logIn( stage.site.address, 'admin' );
	doors = new Doors( stage.site, session );
	folder = mkdtempSync( join( tmpdir(), 'rest-health-crowd-' ) );
} );
after( async () => {
	rmSync( folder, { recursive: true } );
	await stage.site.stop();
} );

/** The search as the panel makes it: the early witness in place, and one signed request for each question. */
async function find( t: TestContext ) {
	const begin = Date.now();
	const { installed, why } = await doors.early( 'install' );
	ok( installed, `The early witness was not installed: ${ why }` );
	try {
		const { run } = await doors.begin();
		const { suspects = [] } = await doors.experiment( { run: run.id, about: 'pageNonce', leaveOut: [] } );
		const passesWith = async ( leaveOut: readonly string[] ) => {
			const { tokens } = await doors.experiment( { run: run.id, about: 'pageNonce', leaveOut } );
			const answer = await ask( stage.site, request, session, tokens.withoutSuspect );
			if ( ! passed( answer ) ) {
				await wait( 300 );
			}
			return passed( answer );
		};
		const halved = await halve(
			suspects.map( ( { id } ) => id ),
			passesWith
		);
		t.diagnostic( `${ halved.requests } requests, ${ Date.now() - begin } ms, ${ suspects.length } suspects` );
		return { ...halved, suspects: suspects.length };
	} finally {
		await doors.early( 'remove' );
	}
}

for ( const position of [ 1, 2, 17, 30, 31, 46, 60 ] ) {
	test( `Plugin ${ position } of ${ CROWD } is found in eight requests`, async ( t ) => {
		writeCrowd( folder, [ position ] );
		await stage.lay( folder );
		ok( ! passed( await ask( stage.site, request, session ) ) );
		const { found, requests, suspects } = await find( t );
		ok( suspects >= CROWD );
		deepEqual( found, [ idOf( position ) ] );
		ok( requests <= 8, `${ requests } requests` );
	} );
}

test( 'Two plugins that refuse independently of each other are both found', async ( t ) => {
	writeCrowd( folder, [ 12, 47 ] );
	await stage.lay( folder );
	const { found } = await find( t );
	deepEqual( [ ...found ].sort(), [ idOf( 12 ), idOf( 47 ) ] );
} );

test( 'Nobody is found where none of them refuses', async ( t ) => {
	writeCrowd( folder, [] );
	await stage.lay( folder, join( __dirname, 'scenes/must-use' ) );
	const { found, ended, requests } = await find( t );
	deepEqual( found, [] );
	equal( ended, 'not-among-them' );
	equal( requests, 1 );
} );

test( 'A theme that refuses is found among the plugins', async ( t ) => {
	writeCrowd( folder, [] );
	await stage.lay( folder, join( __dirname, 'scenes/theme' ) );
	deepEqual( ( await find( t ) ).found, [ 'theme:lab-spoiler' ] );
} );

test( 'While the search goes on visitors and other users get what they always get', async ( t ) => {
	writeCrowd( folder, [ 23 ] );
	await stage.lay( folder );
	const load = await startLoad( stage.site );
	const { found } = await find( t );
	const { answers, differences } = await load.stop();
	deepEqual( found, [ idOf( 23 ) ] );
	deepEqual( differences, [] );
	// Each of the five requests twice, however slow this computer is.
	ok( answers >= 10, `Only ${ answers } ordinary answers came meanwhile.` );
	t.diagnostic( `${ answers } ordinary answers` );
} );

test( 'What a plugin writes because its partner seems to be missing is not written', async ( t ) => {
	await stage.lay( join( __dirname, 'scenes/dependency' ) );
	// The add-on sets itself up.
	await fetch( stage.site.address );
	await doors.begin();
	const earlier = await takeSnapshot( stage );
	equal( earlier.options.yard_addon_state, 'ready' );
	ok( earlier.options.rewrite_rules?.includes( 'yard/' ) );
	deepEqual( ( await find( t ) ).found, [ 'plugin:a-base/a-base.php' ] );
	deepEqual( await takeSnapshot( stage ), earlier );
	ok( ! existsSync( join( stage.root, 'wp-content/lab-mail' ) ), 'A mail was sent.' );
} );

test( 'The add-on of the last test would really have written', async () => {
	await stage.options( { active_plugins: [ 'rest-health/plugin.php', 'yard-addon/yard-addon.php' ] } );
	await fetch( stage.site.address );
	const { active_plugins: active = '', yard_addon_state: state } = await stage.options();
	ok( ! active.includes( 'yard-addon' ) );
	equal( state, 'its base is gone' );
	ok( existsSync( join( stage.root, 'wp-content/lab-mail' ) ) );
} );
