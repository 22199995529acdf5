import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { withFindings } from './findings';

const readme = join( __dirname, '../../README.md' );
writeFileSync( readme, withFindings( readFileSync( readme, 'utf8' ) ) );
