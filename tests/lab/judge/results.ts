import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usual } from '../on';
import { projectFolder } from '../project';
import type { Site } from '../site';
import type { Tested } from './by-core';
import type { ByPanel } from './by-panel';

/** What was said of one fault. */
export interface Result {
	readonly id: string;
	/** When, ISO 8601 in UTC. */
	readonly date: string;
	readonly wordpress: string;
	readonly panel: ByPanel;
	/** Ids of PHP's cards. */
	readonly php: readonly string[];
	/** WordPress's own test of the REST API; null where its screen did not show it. */
	readonly core: Tested | null;
}

/** Where the lab leaves what was said, by the version of WordPress. What is said without a rule must not be taken for it. */
export const resultsFolder = join(
	projectFolder,
	`node_modules/.cache/rest-health-lab-results${ usual.without === null ? '' : '-without' }`
);

/** The version of the WordPress of a site. */
export const versionOf = ( { folder }: Site ): string =>
	/\$wp_version = '([^']+)'/.exec( readFileSync( join( folder, 'site/wp-includes/version.php' ), 'utf8' ) )?.[ 1 ] ??
	'';

const fileOf = ( wordpress: string, id: string ): string => join( resultsFolder, wordpress, `${ id }.json` );

/** Forgets what an earlier run left of a fault: a run that ends early has no result. */
export const forgetResult = ( wordpress: string, id: string ): void =>
	rmSync( fileOf( wordpress, id ), { force: true } );

/** Leaves what was said for tests/lab/judge/record.ts. */
export function keepResult( result: Result ): void {
	mkdirSync( join( resultsFolder, result.wordpress ), { recursive: true } );
	writeFileSync( fileOf( result.wordpress, result.id ), JSON.stringify( result ) );
}
