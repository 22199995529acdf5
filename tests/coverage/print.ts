/** Writes docs/coverage.md anew: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from './table';

writeFileSync( join( __dirname, '../../docs/coverage.md' ), coverage() );
