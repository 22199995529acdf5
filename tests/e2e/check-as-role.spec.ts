import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Site } from '../lab/site';
import { logIn as session } from '../lab/visitor';
import { button, done, logIn, open } from './panel';
import { expect, test } from './test';

const answer = ( page: Page ) => page.locator( '[data-rest-health-role]' );

/** Asks as a role, by the name on the screen. */
async function check( page: Page, role: string ): Promise< void > {
	await page.getByLabel( 'Role', { exact: true } ).selectOption( { label: role } );
	await button( page, 'role' ).click();
	await expect( answer( page ) ).toHaveAttribute( 'data-rest-health-role', 'asked', { timeout: 30_000 } );
}

test( 'an administrator asks for editors, subscribers and visitors', async ( { boot, page } ) => {
	const site = await boot( 'editors-refused-by-a-snippet' );
	await logIn( page, site );
	await open( page, site );
	await done( page );

	await expect( page.getByLabel( 'Role', { exact: true } ) ).toHaveValue( 'editor' );
	await check( page, 'Editor' );
	await expect( answer( page ) ).toContainText( 'Refused as a whole: 403 lab_only_administrators.' );
	await expect( answer( page ) ).toContainText( 'Refused by editors-refused-by-a-snippet.php' );
	await check( page, 'Administrator' );
	await expect( answer( page ) ).toContainText( 'The role allows to write posts.' );
	await check( page, 'Visitor, not logged in' );
	await expect( answer( page ) ).toContainText( 'Refused as a whole: 401 lab_only_administrators.' );
} );

test( 'a role that may not write is told, and called no block', async ( { boot, page } ) => {
	const site = await boot();
	await logIn( page, site );
	await open( page, site );
	await done( page );
	await check( page, 'Subscriber' );
	await expect( answer( page ) ).toContainText( /Open: all \d+ routes/ );
	await expect( answer( page ) ).toContainText( 'The role lacks the capability to write posts.' );
} );

/** Greets everybody in page, headers and cookies, renews their session, and writes down that they were here. */
const TALKER = `<?php
add_action( 'init', function () {
	$user = wp_get_current_user();
	if ( ! $user->ID || false === strpos( $_SERVER['REQUEST_URI'], 'rest-health/v1/routes' ) ) { return; }
	wp_set_auth_cookie( $user->ID, true );
	setcookie( 'lab_visitor', $user->user_login );
	header( 'X-Lab-User: ' . $user->user_email );
	header( 'X-WP-Nonce: ' . wp_create_nonce( 'wp_rest' ) );
	update_user_meta( $user->ID, 'lab_last_seen', 1 );
	echo 'Hello ' . $user->user_email;
	if ( isset( $_GET['flush'] ) ) { ob_flush(); flush(); }
	if ( isset( $_GET['end'] ) ) { wp_die( 'Goodbye ' . $user->user_email ); }
	if ( isset( $_GET['leave'] ) ) { wp_redirect( home_url( '/members/' . $user->user_login ) ); exit; }
} );
add_filter( 'rest_post_dispatch', function ( $response, $server, $request ) {
	if ( isset( $_GET['add'] ) ) { $response->set_data( $response->get_data() + array( 'email' => wp_get_current_user()->user_email ) ); }
	return $response;
}, 10, 3 );`;

/** A key for one request as an editor. */
async function key( site: Site, { cookie, nonce }: { cookie: string; nonce: string } ): Promise< string > {
	const headers = { cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json' };
	const run = await (
		await fetch( `${ site.address }/wp-admin/tools.php?page=rest-health&rest-health-do=run`, { headers } )
	).json();
	const body = JSON.stringify( { run: run.data.run.id, as: 'editor' } );
	const minted = await fetch( `${ site.address }/wp-json/rest-health/v1/experiment`, {
		method: 'POST',
		headers,
		body,
	} );
	return ( await minted.json() ).data.token;
}

test( 'nothing about that user leaves the server, whatever is printed', async ( { boot } ) => {
	const site = await boot();
	const folder = join( site.folder, 'site/wp-content/mu-plugins' );
	mkdirSync( folder, { recursive: true } );
	writeFileSync( join( folder, 'talker.php' ), TALKER );
	const admin = await session( site.address, 'admin' );

	for ( const query of [ '', '?flush', '?end', '?leave', '?add' ] ) {
		const token = await key( site, admin );
		const given = await fetch( `${ site.address }/wp-json/rest-health/v1/routes${ query }`, {
			headers: { 'x-rest-health-probe': token },
			redirect: 'manual',
		} );
		const text = await given.text();
		const headers = [ ...given.headers ].map( ( pair ) => pair.join( ': ' ) ).join( '\n' );
		expect( `${ headers }\n${ text }`, query ).not.toMatch(
			/editor|set-cookie|^x-wp-nonce|x-lab-user|location:/im
		);
		expect( JSON.parse( text ), query ).toEqual(
			query === '' || query === '?flush'
				? {
						answered: true,
						routes: expect.objectContaining( { closed: 0, mayWrite: true } ),
					}
				: expect.objectContaining( { code: expect.stringMatching( /^rest_health_(no|other)_answer$/ ) } )
		);
	}
} );
