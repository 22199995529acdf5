import { dirname } from 'node:path';

/** The folder of package.json. */
export const projectFolder = dirname( dirname( __dirname ) );
