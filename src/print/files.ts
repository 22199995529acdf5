import { readFileSync } from 'fs';
import { join } from 'path';
import { exceptions } from '../exceptions';
import * as inPage from '../in-page';
import { probes } from '../probes';
import { rules } from '../rules';
import { signatures } from '../signatures';
import { pluralToPhp, toPhp } from './php';
import { notes, plurals, words } from './words';

const php = ( name: string, printed: string, before = '' ): string =>
	`<?php\n// Generated from src/${ name } by "npm run build". Do not edit.\ndefined( 'ABSPATH' ) || exit;\n\n${ before }return ${ printed };\n`;

const { unanswered, ...tables } = inPage;

/** What the build prints beside the bundle: file names and contents. */
export const files: Readonly< Record< string, string > > = {
	'rules.php': php( 'rules', toPhp( rules ) ),
	'probes.php': php( 'probes', toPhp( probes ) ),
	'signatures.php': php( 'signatures', toPhp( signatures ) ),
	'exceptions.php': php( 'exceptions', toPhp( exceptions ) ),
	'in-page.php': php(
		'in-page',
		toPhp( { ...tables, words }, ( text ) => notes.get( text ) ?? null ),
		plurals.map( pluralToPhp ).join( '' )
	),
	// PHP needs it where it needs no texts.
	'unanswered.php': php( 'in-page/unanswered', toPhp( unanswered ) ),
	'static-file.txt': readFileSync( join( __dirname, '../static-file.txt' ), 'utf8' ),
};
