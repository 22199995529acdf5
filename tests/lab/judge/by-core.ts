import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../site';
import type { Browsing } from './browse';

/** What a test of Site Health says. */
export interface Tested {
	readonly status: 'good' | 'recommended' | 'critical';
	readonly label: string;
}

/** Small, so that no firewall finds anything in it, and in wp-admin, as the screen is. */
const file = 'lab-site-health.php';

/** All that one test of Tools → Site Health says, run in the site under its web server as whoever looks; null where no answer came. */
async function resultOf( whose: 'core' | 'ours', site: Site, { screen }: Browsing ): Promise< Tested | null > {
	const laid = join( site.folder, 'site/wp-admin', file );
	copyFileSync( join( __dirname, 'site-health.php' ), laid );
	try {
		const { body } = await screen( `${ file }?${ whose }` );
		// A plugin may print something before it.
		return JSON.parse( body.slice( body.indexOf( '{"lab"' ) ) ).lab;
	} catch {
		return null;
	} finally {
		rmSync( laid );
	}
}

/** What WordPress's own test of the REST API says. It asks the site. */
export async function byCore( site: Site, browsing: Browsing ): Promise< Tested | null > {
	const result = await resultOf( 'core', site, browsing );
	return result && { status: result.status, label: result.label };
}

/** All that our test on the same screen says, as JSON. It asks nobody. */
export const bySiteHealth = async ( site: Site, browsing: Browsing ): Promise< string > =>
	JSON.stringify( await resultOf( 'ours', site, browsing ) );
