import { copyFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { probes } from '../probes';
import { rules } from '../rules';
import { pages } from '../signatures/pages';
import { toPhp } from './php';

const build = join( __dirname, '../../build' );

const printed = { rules, probes, signatures: pages };
for ( const [ name, value ] of Object.entries( printed ) ) {
	const head = `<?php\n// Generated from src/${ name } by "npm run build". Do not edit.\ndefined( 'ABSPATH' ) || exit;\n\n`;
	writeFileSync( join( build, `${ name }.php` ), `${ head }return ${ toPhp( value ) };\n` );
}
copyFileSync( join( __dirname, '../static-file.txt' ), join( build, 'static-file.txt' ) );
