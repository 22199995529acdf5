import { button, cards, logInByForm, open } from './panel';
import { expect, test } from './test';

test.use( { javaScriptEnabled: false } );

for ( const [ fault, verdict ] of [
	[ 'plugin-refuses-everybody', 'refused-in-authentication' ],
	[ 'missing-rest-rewrite', 'missing-rest-rewrite' ],
	[ 'rest-root-on-another-host', 'other-rest-origin' ],
	[ 'healthy-apache', null ],
] as const ) {
	test( `without JavaScript the page says what PHP knows, and Run again asks: ${ fault }`, async ( {
		boot,
		page,
	} ) => {
		const site = await boot( fault );
		await logInByForm( page, site );
		await open( page, site );
		await expect( page.getByText( 'JavaScript is off' ) ).toBeVisible();
		await expect( page.locator( 'textarea[readonly]' ) ).toHaveValue( /REST Health \d/ );

		await button( page, 'run' ).click();
		await expect( page ).toHaveURL( /tools\.php\?page=rest-health/ );
		await expect( page.getByText( 'asked by the server alone' ) ).toBeVisible();
		if ( verdict === null ) {
			// The server alone cannot know what a browser would get; it must not alarm.
			await expect( page.locator( '.rest-health-verdict.is-critical' ) ).toHaveCount( 0 );
		} else {
			await expect( cards( page ).first() ).toHaveAttribute( 'data-rest-health-verdict', verdict );
		}
		await expect( page.locator( '.rest-health-verdict h2' ).first() ).toBeVisible();
		expect( site.ownMessages() ).toEqual( [] );
	} );
}

test( 'without JavaScript, what needs consent is asked only when its box is ticked', async ( { boot, page } ) => {
	const site = await boot( 'nginx-refuses-uploads' );
	await logInByForm( page, site );
	await open( page, site );
	const box = page.getByRole( 'checkbox', { name: 'also send these requests' } );
	await expect( box ).not.toBeChecked();
	await button( page, 'deep' ).click();
	await expect( page.getByText( 'asked by the server alone' ) ).toBeVisible();
	await expect( page.getByText( 'an image in a form' ) ).toHaveCount( 0 );

	await box.check();
	await button( page, 'deep' ).click();
	await expect( cards( page ) ).toHaveAttribute( 'data-rest-health-verdict', 'uploads-refused' );
	await expect( page.getByRole( 'row', { name: 'an image in a form' } ) ).toContainText( '403' );
	await expect( box ).not.toBeChecked();
	expect( site.ownMessages() ).toEqual( [] );
} );
