/** Writes docs/accuracy.md anew: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFaults } from '../fault';
import { projectFolder } from '../project';
import { accuracy } from './accuracy';
import { allRecorded } from './recorded';

writeFileSync( join( projectFolder, 'docs/accuracy.md' ), accuracy( allRecorded(), readFaults() ) );
