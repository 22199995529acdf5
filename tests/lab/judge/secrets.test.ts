import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { secrets as known, wpConfig } from '../wp-config';
import { formsOf } from './forms';
import { Secrets } from './secrets';
import { toldByPhp, toldInDatabase } from './told';
import type { Told } from './told';

const folder = mkdtempSync( join( tmpdir(), 'rest-health-secrets-' ) );
mkdirSync( join( folder, 'site' ) );
writeFileSync( join( folder, 'site/wp-config.php' ), wpConfig( 'http://127.0.0.1:8080', '' ) );
after( () => rmSync( folder, { recursive: true } ) );

const token = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG';
const login = `admin|1795345200|${ token }|0f0e0d0c0b0a09080706050403020100`;
const hash = '$P$B0123456789abcdefghijklmnopqrs.';
const run = `1790000000.${ 'a1'.repeat( 16 ) }.visitor.${ 'b2'.repeat( 32 ) }`;

const secrets = new Secrets( { folder }, null );
secrets.addSession( {
	cookie: `wordpress_logged_in_0=${ encodeURIComponent( login ) }; wp-settings-1=a`,
	nonce: 'a1b2c3d4e5',
} );
secrets.addSettings( JSON.stringify( { nonce: 'c0ffee0123', run: { tokens: { visitor: run } } } ) );
secrets.addInventory( {
	'wp_users 1': JSON.stringify( { user_pass: hash, user_email: 'admin@example.org' } ),
	'option wp_options.rest_health_key': 'd4'.repeat( 32 ),
	'wp_usermeta 1.session_tokens': `a:1:{s:64:"${ 'e5'.repeat( 32 ) }";a:0:{}}`,
	'wp_usermeta 1._application_passwords': 'a:1:{i:0;a:1:{s:8:"password";s:34:"$P$Bapplicationpasswordhash0000000";}}',
} );

const handedOn = ( text: string ): Told => ( { where: 'The report', text, handedOn: true } );
const onScreen = ( text: string ): Told => ( { where: 'The panel', text, handedOn: false } );

for ( const [ what, secret ] of Object.entries( {
	'the database’s password': known.databasePassword,
	'a salt': `${ known.salt }-LOGGED_IN_KEY`,
	'a login cookie': login,
	'the token in it': token,
	'a nonce': 'a1b2c3d4e5',
	'the nonce of the page': 'c0ffee0123',
	'the token of a run': run,
	'its signature': 'b2'.repeat( 32 ),
	'the hash of a password': hash,
	'the hash of an application password': '$P$Bapplicationpasswordhash0000000',
	'the key that signs': 'd4'.repeat( 32 ),
	'the hash of a session': 'e5'.repeat( 32 ),
} ) ) {
	test( `Seen in every spelling, on the screen as well: ${ what }`, () => {
		for ( const { name, text } of formsOf( secret ) ) {
			ok( secrets.leaksIn( [ onScreen( `before ${ text } behind` ) ] ).length > 0, `${ name } is not seen` );
		}
	} );
}

test( 'Seen in base64, whatever stands before it', () => {
	for ( const before of [ '', 'a', 'ab', 'admin:' ] ) {
		const text = Buffer.from( `${ before }${ known.databasePassword }!` ).toString( 'base64' );
		ok( secrets.leaksIn( [ handedOn( text ) ] ).length > 0, text );
	}
} );

test( 'What says who and where somebody is may stand on the screen, and in nothing that is handed on', () => {
	for ( const text of [
		'Ask admin@example.org.',
		`in ${ folder }/site/index.php`,
		`${ folder.replaceAll( '/', '\\/' ) }`,
	] ) {
		equal( secrets.leaksIn( [ handedOn( text ) ] ).length, 1 );
		deepEqual( secrets.leaksIn( [ onScreen( text ) ] ), [] );
	}
} );

test( 'It says where and what, and shows it', () => {
	const [ leak = '' ] = secrets.leaksIn( [ handedOn( `DB_PASSWORD is ${ known.databasePassword }.` ) ] );
	match( leak, /^The report shows what was planted, as it is: …DB_PASSWORD is planted-database-password/ );
} );

test( 'Addresses of this computer to itself, names of users and how they like the dashboard are no secrets', () => {
	deepEqual( secrets.leaksIn( [ handedOn( `http://127.0.0.1:8080 127.0.0.1 admin libraryContent a` ) ] ), [] );
} );

test( 'A leak is seen on PHP’s page and in the stored result', () => {
	const leak = known.databasePassword;
	const page = `<div class="wrap rest-health"><p>${ leak }</p></div><div id="wpfooter">`;
	const stored = { 'option wp_options.rest_health_result': `a:1:{s:7:"excerpt";s:4:"${ leak }";}` };
	for ( const told of [ toldByPhp( page ), toldInDatabase( stored ) ] ) {
		equal( secrets.leaksIn( told ).length, 1 );
	}
} );

test( 'The nonce of the form on PHP’s page is no leak', () => {
	const form = '<input type="hidden" id="_wpnonce" name="_wpnonce" value="a1b2c3d4e5" />';
	deepEqual( secrets.leaksIn( toldByPhp( `<div class="wrap rest-health">${ form }</div>` ) ), [] );
} );
