import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { withFindings } from './findings';
import { signaturesTable } from './signatures-table';

const readme = join( __dirname, '../../README.md' );
writeFileSync( readme, withFindings( readFileSync( readme, 'utf8' ) ) );
writeFileSync( join( __dirname, '../../docs/signatures.md' ), signaturesTable );
