import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleFile } from '../apache-modules';
import { program } from '../programs';
import type { Program } from '../programs';
import { projectFolder } from '../project';

const ruleSet = '/usr/share/modsecurity-crs/rules/REQUEST-901-INITIALIZATION.conf';

/** What a program calls itself; null where this computer does not have it. */
function told( name: Program, pattern: RegExp, ...args: readonly string[] ): string | null {
	try {
		const { stdout, stderr } = spawnSync( program( name ), args, { encoding: 'utf8', timeout: 30_000 } );
		return pattern.exec( `${ stdout }${ stderr }` )?.[ 1 ] ?? null;
	} catch {
		return null;
	}
}

/** What stands in a file, be it a program. */
const written = ( file: string | null, pattern: RegExp ): string | null =>
	file !== null && existsSync( file ) ? ( pattern.exec( readFileSync( file, 'latin1' ) )?.[ 1 ] ?? null ) : null;

const found = ( all: Record< string, string | null > ): Record< string, string > =>
	Object.fromEntries(
		Object.entries( all ).flatMap( ( [ name, value ] ) => ( value === null ? [] : [ [ name, value ] ] ) )
	);

/** With what the lab works on this computer, by name. */
export const versions = (): Record< string, string > =>
	found( {
		'REST Health': written( join( projectFolder, 'plugin.php' ), /^ \* Version:\s+(\S+)/m ),
		PHP: process.env.REST_HEALTH_PHP ?? told( 'php', /^PHP (\d+\.\d+\.\d+)/, '-v' ),
		Apache: told( 'apache', /Apache\/(\S+)/, '-v' ),
		nginx: told( 'nginx', /nginx\/(\S+)/, '-v' ),
		Varnish: told( 'varnish', /varnish-(\d[\d.]*)/, '-V' ),
		ModSecurity: written( moduleFile( 'security2' ), /ModSecurity for Apache\/(\d[\d.]*)/ ),
		'OWASP core rule set': written( ruleSet, /Core Rule Set ver\.(\S+)/i ),
		MariaDB: told( 'mariadb', /Ver (\S+?)-MariaDB/, '--version' ),
		Chromium: told( 'chromium', /(\d+\.\d+\.\d+\.\d+)/, '--version' ),
	} );
