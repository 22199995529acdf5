import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isNote } from '../../witness/snapshot';
import { optionsOf } from '../../witness/options';
import { runPhp } from '../php';
import { bootSite } from '../site';
import type { Site } from '../site';
import { browse } from './browse';
import type { Browsing } from './browse';
import { byPhp } from './by-php';
import { leftBehind, takeInventory } from './left-behind';
import type { Inventory } from './left-behind';

const tokenIn = ( { session }: Browsing ): string => decodeURIComponent( session().cookie ).split( '|' )[ 2 ] ?? '';

let site: Site;
let admin: Browsing;
let earlier: Inventory;
before( async () => {
	site = await bootSite( null );
	admin = await browse( site, { user: 'admin', basic: undefined } );
	earlier = await takeInventory( site );
} );
after( () => site.stop() );

const notes = async () => Object.keys( await optionsOf( site ) ).filter( isNote );

test( 'A checkup leaves its last result, and notes that core’s daily cleaning takes when their time is over', async () => {
	await admin.screen( 'tools.php?page=rest-health' );
	ok( ( await notes() ).length > 0, 'Opening the page begins a run, which is a note.' );
	await byPhp( admin, { steps: [ { press: 'deep' } ] } );
	deepEqual( leftBehind( earlier, await takeInventory( site ), [ tokenIn( admin ) ] ), [] );

	const past = String( Math.floor( Date.now() / 1000 ) - 1 );
	const times = ( await notes() ).filter( ( name ) => name.startsWith( '_transient_timeout_' ) );
	await optionsOf( site, Object.fromEntries( times.map( ( name ) => [ name, past ] ) ) );
	await runPhp(
		site.folder,
		join( __dirname, '../../witness/in-wordpress.php' ),
		join( site.folder, 'site' ),
		'clean'
	);
	deepEqual( await notes(), [] );
	const options = Object.keys( await optionsOf( site ) ).filter( ( name ) => name.includes( 'rest_health' ) );
	deepEqual( options, [ 'rest_health_key', 'rest_health_result' ] );
} );

test( 'Whatever else is left is seen: an option, a note without end, a file, an event, a session of nobody', async () => {
	const root = join( site.folder, 'site' );
	const now = await takeInventory( site );
	const { cron = '' } = await optionsOf( site );
	const event = 'i:1;a:1:{s:16:"rest_health_tick";a:1:{s:32:"40cd750bba9870f18aada2478b24840a";a:0:{}}}';
	mkdirSync( join( root, 'wp-content/mu-plugins' ), { recursive: true } );
	writeFileSync( join( root, 'wp-content/mu-plugins/left.php' ), '<?php' );
	await optionsOf( site, {
		left_behind: 'yes',
		_transient_rest_health_left: '{}',
		cron: `serialized:${ cron.replace( '{', `{${ event }` ) }`,
	} );
	// Whose token nobody heard of.
	await browse( site, { user: 'editor', basic: undefined } );

	const found = leftBehind( now, await takeInventory( site ), [ tokenIn( admin ) ] );
	rmSync( join( root, 'wp-content/mu-plugins/left.php' ) );
	for ( const expected of [
		/^option wp_options\.left_behind was not there and is yes$/,
		/^option wp_options\._transient_rest_health_left has no end/,
		/^file wp-content\/mu-plugins\/left\.php was not there/,
		/^option wp_options\.cron was .* and is /,
		/^wp_usermeta 2\.session_tokens was not there/,
	] ) {
		match( found.join( '\n' ), new RegExp( expected, 'm' ) );
	}
	equal( found.filter( ( one ) => ! one.startsWith( 'file wp-content/mu-plugins was' ) ).length, 5 );
} );
