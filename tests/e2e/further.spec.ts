import { done, logIn, open, verdicts, watch } from './panel';
import { expect, test } from './test';

/* What stands below the evidence comes in a file of its own (src/panel/further.ts). */

test( 'What stands below the evidence comes after the verdict, once', async ( { boot, page } ) => {
	const site = await boot();
	const asked: string[] = [];
	page.on( 'request', ( request ) => asked.push( request.url() ) );
	await logIn( page, site );
	await open( page, site );
	await done( page );
	await expect( page.getByRole( 'heading', { name: 'Saving fails only for one post?' } ) ).toBeVisible();
	await expect( page.getByLabel( 'Role', { exact: true } ) ).toBeVisible();
	expect( asked.filter( ( url ) => url.includes( '/build/further.js' ) ) ).toHaveLength( 1 );
} );

test( 'Where that file does not come, the verdict stands there all the same', async ( { boot, page } ) => {
	const site = await boot();
	const seen = await watch( page );
	await page.route( /further\.js/, ( route ) => route.abort() );
	await logIn( page, site );
	await open( page, site );
	await done( page );
	expect( await verdicts( page ) ).toEqual( [ 'healthy' ] );
	await expect( page.getByRole( 'heading', { name: 'Saving fails only for one post?' } ) ).toHaveCount( 0 );
	expect( seen ).toEqual( [] );
} );
