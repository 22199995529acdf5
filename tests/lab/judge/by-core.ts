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

const short = ( { status, label }: Tested ): Tested => ( { status, label } );

/**
 * What Tools → Site Health says of the REST API: WordPress's own test, run in the site under its web server as whoever looks; and ours.
 *
 * @return Null where no answer came; `text` is all that ours says.
 */
export async function bySiteHealth(
	site: Site,
	{ screen }: Browsing
): Promise< { core: Tested; ours: Tested | null; text: string } | null > {
	const laid = join( site.folder, 'site/wp-admin', file );
	copyFileSync( join( __dirname, 'site-health.php' ), laid );
	try {
		const { body } = await screen( file );
		// A plugin may print something before it.
		const { core, ours } = JSON.parse( body.slice( body.indexOf( '{"core"' ) ) );
		return { core: short( core ), ours: ours && short( ours ), text: JSON.stringify( ours ) };
	} catch {
		return null;
	} finally {
		rmSync( laid );
	}
}
