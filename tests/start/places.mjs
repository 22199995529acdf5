import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join( dirname( fileURLToPath( import.meta.url ) ), '../..' );
export const MODULES = join( ROOT, 'node_modules' );
/** Everything these programs make that may be deleted at any time. */
export const CACHE = join( MODULES, '.cache/rest-health' );
