import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { isRoot, runPhp } from '../lab/php';
import { logIn } from '../lab/visitor';
import type { Session } from '../lab/visitor';
import { ask, passed } from './ask';
import { Doors } from './doors';
import type { Minted } from './doors';
import { notesIn, takeSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { bootStage } from './stage';
import type { Stage } from './stage';

const request = { identity: 'nonce', method: 'GET', route: 'self-test' } as const;
const dependency = join( __dirname, 'scenes/dependency' );
const slow = join( __dirname, 'scenes/slow' );
const base = 'plugin:a-base/a-base.php';

let stage: Stage;
let session: Session;
let doors: Doors;
let untouched: Snapshot;
before( async () => {
	stage = await bootStage();
	session = await logIn( stage.site.address, 'admin' );
	doors = new Doors( stage.site, session );
} );
after( () => stage.site.stop() );
beforeEach( async () => {
	await stage.lay( dependency, slow );
	// What is there after the first visit: the add-on has set itself up, REST Health has its key.
	await fetch( stage.site.address );
	await doors.begin();
	await timePasses();
	untouched = await takeSnapshot( stage );
} );

const mustUse = () => join( stage.root, 'wp-content/mu-plugins' );
const stub = () => join( mustUse(), '000-rest-health.php' );
const inWordPress = ( what: 'clean' | 'deactivate' | 'uninstall' ) =>
	runPhp( stage.site.folder, join( __dirname, 'in-wordpress.php' ), stage.root, what );

/** Ten minutes go by: for the early witness and for what the runs keep. Then somebody visits, and core cleans up as it does every day. */
async function timePasses(): Promise< void > {
	const past = Math.floor( Date.now() / 1000 ) - 1;
	if ( existsSync( stub() ) ) {
		writeFileSync( stub(), readFileSync( stub(), 'utf8' ).replace( /\b\d{10}\b/g, String( past ) ) );
	}
	const times = ( await notesIn( stage ) ).filter( ( name ) => name.startsWith( '_transient_timeout_' ) );
	await stage.options( Object.fromEntries( times.map( ( name ) => [ name, String( past ) ] ) ) );
	await fetch( stage.site.address );
	await inWordPress( 'clean' );
}

async function nothingIsLeft(): Promise< void > {
	ok( ! existsSync( stub() ), 'The early witness is still there.' );
	deepEqual( await notesIn( stage ), [] );
	deepEqual( await takeSnapshot( stage ), untouched );
}

/** A run in the middle of its search: the early witness in place, a request without one plugin minted. */
async function searching(): Promise< Minted > {
	const { installed, why } = await doors.early( 'install' );
	ok( installed, `The early witness was not installed: ${ why }` );
	const { run } = await doors.begin();
	return doors.experiment( { run: run.id, about: 'pageNonce', leaveOut: [ base ] } );
}

const send = ( { tokens }: Minted ) => ask( stage.site, request, session, tokens.withoutSuspect );

describe( 'Whatever ends a search, nothing is left of it', () => {
	test( 'It ends well', async () => {
		const minted = await searching();
		ok( passed( await send( minted ) ), 'Without the culprit the request is refused.' );
		await doors.early( 'remove' );
		ok( ! existsSync( stub() ) );
		await timePasses();
		await nothingIsLeft();
	} );

	test( 'The browser is gone as soon as the early witness is in place', async () => {
		await doors.early( 'install' );
		ok( existsSync( stub() ) );
		await timePasses();
		await nothingIsLeft();
	} );

	test( 'The browser is gone in the middle, with a token that nobody uses', async () => {
		const minted = await searching();
		await send( minted );
		await timePasses();
		await nothingIsLeft();
	} );

	test( 'The folder of must-use plugins was there before, and stays', async () => {
		mkdirSync( mustUse() );
		writeFileSync( join( mustUse(), 'own.php' ), '<?php\n' );
		const earlier = await takeSnapshot( stage );
		await searching();
		await timePasses();
		ok( ! existsSync( stub() ) );
		deepEqual( await takeSnapshot( stage ), earlier );
		rmSync( mustUse(), { recursive: true } );
	} );

	test( 'PHP is killed while it answers a request without the plugin', async () => {
		const minted = await searching();
		const file = join( stage.root, 'wp-content/lab-process' );
		rmSync( file, { force: true } );
		const answer = fetch( `${ stage.site.address }/wp-json/rest-health/v1/self-test`, {
			headers: { 'x-rest-health-probe': minted.tokens.withoutSuspect, 'x-lab-slow': '1' },
		} );
		for ( const end = Date.now() + 10_000; ! existsSync( file ) && Date.now() < end; ) {
			await wait( 20 );
		}
		await wait( 100 );
		process.kill( Number( readFileSync( file, 'utf8' ) ), 'SIGKILL' );
		equal( ( await answer ).status, 503 );
		deepEqual( await takeSnapshot( stage ).then( ( { options } ) => options ), untouched.options );
		await timePasses();
		await nothingIsLeft();
	} );

	test( 'A request without the plugin ends in a fatal error', async () => {
		const minted = await searching();
		const answer = await fetch( `${ stage.site.address }/wp-json/rest-health/v1/self-test`, {
			headers: { 'x-rest-health-probe': minted.tokens.withoutSuspect, 'x-lab-fatal': '1' },
		} );
		equal( answer.status, 500 );
		await timePasses();
		await nothingIsLeft();
	} );

	test( 'REST Health is deactivated in the middle', async () => {
		const minted = await searching();
		await inWordPress( 'deactivate' );
		ok( ! existsSync( stub() ), 'The early witness outlived its plugin.' );
		deepEqual( await notesIn( stage ), [] );
		ok( ! passed( await send( minted ) ) );
		await stage.options( { active_plugins: `serialized:${ untouched.options.active_plugins }` } );
		await nothingIsLeft();
	} );

	test( 'The folder of REST Health is deleted in the middle', async () => {
		const minted = await searching();
		const folder = join( stage.root, 'wp-content/plugins/rest-health' );
		renameSync( folder, join( stage.site.folder, 'aside' ) );
		ok( ! passed( await send( minted ) ) );
		ok( ! existsSync( stub() ), 'The early witness outlived its plugin.' );
		equal( ( await fetch( stage.site.address ) ).status, 200 );
		await timePasses();
		cpSync( join( stage.site.folder, 'aside' ), folder, { recursive: true } );
		rmSync( join( stage.site.folder, 'aside' ), { recursive: true } );
		await nothingIsLeft();
	} );

	test( 'REST Health is uninstalled in the middle', async () => {
		await searching();
		const folder = join( stage.root, 'wp-content/plugins/rest-health' );
		await inWordPress( 'uninstall' );
		const ours = Object.keys( await stage.options() ).filter( ( name ) => name.includes( 'rest_health' ) );
		deepEqual( ours, [] );
		ok( ! existsSync( stub() ) && ! existsSync( mustUse() ) );
		ok( existsSync( folder ) );
	} );
} );

describe( 'Where files may not be changed, the early witness is refused cleanly', () => {
	const refusedWith = async ( lines: string, why: string ) => {
		writeFileSync(
			join( stage.root, 'wp-config.php' ),
			`<?php\n${ lines }\n${ readFileSync( join( stage.root, 'wp-config.php' ), 'utf8' ).replace( '<?php', '' ) }`
		);
		deepEqual( await doors.early( 'install' ), { installed: false, why } );
		equal( stage.site.ownMessages().join( '\n' ), '' );
	};

	test( 'DISALLOW_FILE_MODS is set', () => refusedWith( "define( 'DISALLOW_FILE_MODS', true );", 'file-mods' ) );

	test( 'The folder of must-use plugins cannot be made', () =>
		refusedWith( "define( 'WPMU_PLUGIN_DIR', '/proc/rest-health-lab/mu-plugins' );", 'read-only' ) );

	test( 'A file stands where the folder should', () =>
		refusedWith( "define( 'WPMU_PLUGIN_DIR', ABSPATH . 'index.php' );", 'read-only' ) );

	// The super user may write everywhere.
	const testAsUser = isRoot ? () => {} : test;
	testAsUser( 'The folder may only be read', async () => {
		mkdirSync( mustUse() );
		chmodSync( mustUse(), 0o555 );
		await refusedWith( '', 'read-only' );
		deepEqual( readdirSync( mustUse() ), [] );
		chmodSync( mustUse(), 0o755 );
		rmSync( mustUse(), { recursive: true } );
	} );
} );

test( 'Those who may not activate plugins get no token for an experiment', async () => {
	const editor = await logIn( stage.site.address, 'editor' );
	const other = new Doors( stage.site, editor );
	await rejects( other.begin(), /The door/ );
	await rejects( other.early( 'install' ), /refused/ );
	const { run } = await doors.begin();
	await rejects( other.experiment( { run: run.id, about: 'pageNonce', leaveOut: [ base ] } ), /refused/ );
} );
