import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleFile } from './apache-modules';

/** Debian's settings, to be copied by whoever wants to use ModSecurity, and its list of the files of the OWASP core rule set. */
const recommended = '/etc/modsecurity/modsecurity.conf-recommended';
const ruleSet = '/usr/share/modsecurity-crs/owasp-crs.load';

/** Whether Debian's packages libapache2-mod-security2 and modsecurity-crs are there. */
export const hasModSecurity = (): boolean =>
	moduleFile( 'security2' ) !== null && existsSync( recommended ) && existsSync( ruleSet );

/**
 * ModSecurity with Debian's recommended settings, in blocking mode instead of DetectionOnly. It writes into a folder of the site's, and finds its
 * table of characters wherever it stands.
 */
export function modSecurity( folder: string ): string {
	// Apache's children write what they remember of clients there, as whoever they are.
	const own = join( folder, 'modsecurity' );
	mkdirSync( own, { recursive: true } );
	chmodSync( own, 0o777 );
	const settings = readFileSync( recommended, 'utf8' )
		.replace( /^SecRuleEngine .*/m, 'SecRuleEngine On' )
		.replace( /^(Sec(?:Tmp|Data)Dir) .*/gm, `$1 ${ own }` )
		.replace( /^SecAuditLog .*/m, `SecAuditLog ${ join( folder, 'audit.log' ) }` )
		.replace( /^SecUnicodeMapFile /m, '$&/etc/modsecurity/' );
	const modules = [ 'unique_id', 'security2' ].map(
		( name ) => `LoadModule ${ name }_module ${ moduleFile( name ) }`
	);
	return [ ...modules, settings ].join( '\n' );
}

/** The OWASP core rule set, in the version and with the settings of the package. */
export const coreRuleSet = (): string => `IncludeOptional ${ ruleSet }`;
