import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { exceptionsTable } from './exceptions-table';
import { withFindings } from './findings';
import { signaturesTable } from './signatures-table';

const readme = join( __dirname, '../../README.md' );
writeFileSync( readme, withFindings( readFileSync( readme, 'utf8' ) ) );
writeFileSync( join( __dirname, '../../docs/signatures.md' ), signaturesTable );
writeFileSync( join( __dirname, '../../docs/exceptions.md' ), exceptionsTable );
