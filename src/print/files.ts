import { readFileSync } from 'fs';
import { join } from 'path';
import { exceptions } from '../exceptions';
import { probes } from '../probes';
import { rules } from '../rules';
import { signatures } from '../signatures';
import { toPhp } from './php';

const php = ( name: string, value: unknown ): string =>
	`<?php\n// Generated from src/${ name } by "npm run build". Do not edit.\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${ toPhp( value ) };\n`;

/** What the build prints beside the bundle: file names and contents. */
export const files: Readonly< Record< string, string > > = {
	'rules.php': php( 'rules', rules ),
	'probes.php': php( 'probes', probes ),
	'signatures.php': php( 'signatures', signatures ),
	'exceptions.php': php( 'exceptions', exceptions ),
	'static-file.txt': readFileSync( join( __dirname, '../static-file.txt' ), 'utf8' ),
};
