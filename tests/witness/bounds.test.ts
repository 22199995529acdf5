import { equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { ask as askPlain, logIn } from '../lab/visitor';
import type { Asking, Session } from '../lab/visitor';
import { ask } from './ask';
import { Doors } from './doors';
import { optionsOf } from './options';
import { bootStage } from './stage';
import type { Stage } from './stage';
import { expiring } from './tokens';

const selfTest = '/wp-json/rest-health/v1/self-test';

let stage: Stage;
let session: Session;
let token: string;
before( async () => {
	stage = await bootStage();
	session = await logIn( stage.site.address, 'admin' );
	await stage.lay( join( __dirname, 'fixtures/static-method' ) );
} );
after( () => stage.site.stop() );

/** A plugin refuses everybody, the trace names it, and a token for one request without it is made. */
beforeEach( async () => {
	const doors = new Doors( stage.site, session );
	const { run } = await doors.begin();
	const request = { identity: 'nonce', method: 'GET', route: 'self-test' } as const;
	equal( ( await ask( stage.site, request, session, run.tokens.pageNonce ) ).status, 403 );
	const minted = await doors.experiment( { run: run.id, about: 'pageNonce' } );
	token = minted.tokens.withoutSuspect;
} );

async function statusOf( asking: Asking, probe = token ): Promise< number | undefined > {
	const headers = { ...asking.headers, 'x-rest-health-probe': probe };
	return ( await askPlain( stage.site.address, { as: 'nonce', ...asking, headers }, session ) )?.status;
}

const others: Readonly< Record< string, Asking > > = {
	'another route': { path: '/wp-json/wp/v2/users/me' },
	'another route, named in the query': { path: `${ selfTest }?rest_route=/wp/v2/users/me` },
	'another route, named in the body': {
		path: selfTest,
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: 'rest_route=/wp/v2/users/me',
	},
	'the index': { path: '/wp-json/' },
	'the batch route': { path: '/wp-json/batch/v1', method: 'POST' },
	'a path that only ends so': { path: `/wp-json/wp/v2/users/me${ selfTest }` },
	'another method': { path: selfTest, method: 'POST' },
};

describe( 'A token that leaves a plugin out opens one request, and no other', () => {
	test( 'The one that it was made for passes, once', async () => {
		equal( await statusOf( { path: selfTest } ), 200 );
		equal( await statusOf( { path: selfTest } ), 403 );
	} );

	test( 'A minute later it opens nothing', async () => {
		const { rest_health_key: key = '' } = await optionsOf( stage.site );
		ok( key !== '' );
		equal( await statusOf( { path: selfTest }, expiring( token, key, Math.floor( Date.now() / 1000 ) - 1 ) ), 403 );
	} );

	for ( const [ what, asking ] of Object.entries( others ) ) {
		test( `Not ${ what }`, async () => {
			equal( await statusOf( asking ), 403 );
		} );
	}
} );
