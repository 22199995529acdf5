import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { usual } from '../lab/on';
import { program } from '../lab/programs';
import { projectFolder } from '../lab/project';
import { template } from '../lab/template';

/** The first group of the pattern in the text. */
const first = ( pattern: RegExp, text: string ): string => pattern.exec( text )?.[ 1 ] ?? 'unknown';

const says = ( command: string, ...args: readonly string[] ): string =>
	execFileSync( command, args, { encoding: 'utf8', stdio: [ 'ignore', 'pipe', 'ignore' ] } );

/** With what the bench measures, by name; `cores` is how many of them this computer has. */
export async function versions(): Promise< Readonly< Record< string, string > > > {
	const core = join( await template( usual ), 'site/wp-includes/version.php' );
	return {
		'REST Health': first( /\* Version:\s+(\S+)/, readFileSync( join( projectFolder, 'plugin.php' ), 'utf8' ) ),
		WordPress: first( /\$wp_version = '([^']+)'/, readFileSync( core, 'utf8' ) ),
		PHP: first( /^PHP (\S+)/, says( program( 'php-cgi' ), '-v' ) ),
		SQLite: says( program( 'php' ), '-r', 'echo SQLite3::version()["versionString"];' ),
		valgrind: first( /valgrind-(\S+)/, says( 'valgrind', '--version' ) ),
		Apache: first( /Apache\/(\S+)/, says( program( 'apache' ), '-v' ) ),
		Chromium: first( /([\d.]{5,})/, says( program( 'chromium' ), '--version' ) ),
		cores: String( availableParallelism() ),
	};
}
