import { dirname, join } from 'node:path';

/** The folder of package.json. */
export const projectFolder = dirname( dirname( __dirname ) );

/** Where the lab leaves the panel’s report of each fault. */
export const reportsFolder = join( projectFolder, 'node_modules/.cache/rest-health-reports' );
