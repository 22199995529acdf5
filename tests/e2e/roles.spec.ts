import type { Site } from '../lab/site';
import { ask, logIn } from '../lab/visitor';
import type { Plain, Session } from '../lab/visitor';
import { expect, test } from './test';

const page = '/wp-admin/tools.php?page=rest-health';
const post = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };

/** Every door, with what it answers to somebody who may open it. */
const doors = [
	{ path: `${ page }&rest-health-do=run`, opens: '"restHealth":"run"' },
	{ path: `${ page }&rest-health-do=internal`, ...post, opens: '"restHealth":"internal"' },
	{ path: '/wp-admin/admin-ajax.php?action=rest_health&do=internal', ...post, opens: '"restHealth":"internal"' },
	{ path: '/wp-admin/admin-ajax.php?action=rest_health&do=loopback', ...post, opens: '"restHealth":"loopback"' },
	{ path: '/wp-json/rest-health/v1/loopback', ...post, opens: '"restHealth":"loopback"' },
];
const posts = doors.filter( ( door ) => 'method' in door );

async function knock(
	site: Site,
	session: Session | null,
	as: 'nonce' | 'cookie' | 'wrong-nonce',
	which = doors
): Promise< string[] > {
	const bodies: string[] = [];
	for ( const door of which ) {
		bodies.push( ( await ask( site.address, { ...door, as }, session ) )?.body ?? '' );
	}
	return bodies;
}

const open = ( bodies: string[] ) => bodies.filter( ( body ) => body.includes( 'restHealth' ) );
const screen = async ( site: Site, session: Session | null ): Promise< Plain | null > =>
	ask( site.address, { path: page, as: 'cookie', headers: { accept: 'text/html' } }, session );

test( 'an administrator opens the page and every door', async ( { boot } ) => {
	const site = await boot();
	const session = await logIn( site.address, 'admin' );
	expect( await screen( site, session ) ).toMatchObject( {
		status: 200,
		body: expect.stringContaining( 'window.restHealth' ),
	} );
	const bodies = await knock( site, session, 'nonce' );
	doors.forEach( ( door, index ) => expect( bodies[ index ] ).toContain( door.opens ) );
} );

test( 'nobody opens a door that does something without a nonce, or with a wrong one', async ( { boot } ) => {
	const site = await boot();
	const session = await logIn( site.address, 'admin' );
	expect( open( await knock( site, session, 'cookie', posts ) ) ).toEqual( [] );
	expect( open( await knock( site, session, 'wrong-nonce', posts ) ) ).toEqual( [] );
} );

test( 'no door opens without a nonce where a plugin switches core’s nonce check off', async ( { boot } ) => {
	const site = await boot( 'cookie-accepted-without-nonce' );
	const session = await logIn( site.address, 'admin' );
	expect( open( await knock( site, session, 'cookie', posts ) ) ).toEqual( [] );
	expect( open( await knock( site, session, 'wrong-nonce', posts ) ) ).toEqual( [] );
} );

for ( const login of [ 'editor', 'subscriber', null ] ) {
	test( `${ login ?? 'a visitor' } gets nothing from page, routes and admin-ajax`, async ( { boot } ) => {
		const site = await boot();
		const session = login === null ? null : await logIn( site.address, login );
		const shown = await screen( site, session );
		expect( shown?.status ).toBe( login === null ? 302 : 403 );
		expect( shown?.body ).not.toContain( 'REST Health' );
		expect( open( await knock( site, session, 'nonce' ) ) ).toEqual( [] );
		expect( open( await knock( site, session, 'cookie' ) ) ).toEqual( [] );

		// A signature that is not ours changes nothing about the public answer.
		const forged = { 'x-rest-health-probe': `9999999999.${ '0'.repeat( 32 ) }.${ '0'.repeat( 64 ) }` };
		const selfTest = await ask(
			site.address,
			{ path: '/wp-json/rest-health/v1/self-test', as: 'nonce', headers: forged },
			session
		);
		expect( selfTest?.body ).toBe( '{"answered":true}' );
		const index = await ask( site.address, { path: '/wp-json/' }, null );
		expect( index?.body ).not.toContain( '/rest-health/v1/loopback' );
	} );
}
