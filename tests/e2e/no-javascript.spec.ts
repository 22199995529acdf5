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
