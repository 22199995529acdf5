import type { Browsing } from './browse';

/** What a test of Site Health says. */
export interface Tested {
	readonly status: 'good' | 'recommended' | 'critical';
	readonly label: string;
}

/** Site Health prints the results of the tests that it runs at once into its page. */
const printed = /var SiteHealth = (\{.*\});/;

/**
 * What Tools → Site Health says of the REST API: WordPress's own test, and ours.
 *
 * @return Null for a test that is not shown.
 * @throws when the screen does not come.
 */
export async function bySiteHealth( { screen }: Browsing ): Promise< { core: Tested | null; ours: Tested | null } > {
	const { status, body } = await screen( 'site-health.php' );
	const json = printed.exec( body )?.[ 1 ];
	if ( json === undefined ) {
		throw new Error( `Site Health did not come (${ status }): ${ body.slice( 0, 300 ) }` );
	}
	const tests: ( Tested & { test: string } )[] = JSON.parse( json ).site_status.direct;
	const of = ( name: string ): Tested | null => {
		const found = tests.find( ( { test } ) => test === name );
		return found === undefined ? null : { status: found.status, label: found.label };
	};
	return { core: of( 'rest_availability' ), ours: of( 'rest_health' ) };
}
