import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './programs';

/** Files of a certificate, and the authority that signed it. */
export interface Certificate {
	readonly key: string;
	readonly certificate: string;
	readonly authority: string;
}

const days = '2';

/**
 * Makes an authority of its own and a certificate for these names and 127.0.0.1. It lives as long as the site.
 *
 * @param folder For the files.
 * @param names  Host names besides 127.0.0.1.
 */
export function makeCertificate( folder: string, names: readonly string[] ): Certificate {
	const file = ( name: string ) => join( folder, name );
	const openssl = ( ...args: string[] ) => execFileSync( program( 'openssl' ), args, { stdio: 'pipe' } );
	const newKey = [ '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes' ];
	const alternatives = [ 'IP:127.0.0.1', ...names.map( ( name ) => `DNS:${ name }` ) ].join( ',' );
	writeFileSync( file( 'tls.ext' ), `subjectAltName=${ alternatives }\nbasicConstraints=CA:FALSE\n` );
	const authority = [ '-keyout', file( 'ca.key' ), '-out', file( 'ca.pem' ), '-subj', '/CN=REST Health lab' ];
	openssl( 'req', '-x509', ...newKey, '-days', days, ...authority );
	openssl( 'req', ...newKey, '-keyout', file( 'tls.key' ), '-out', file( 'tls.csr' ), '-subj', '/CN=127.0.0.1' );
	const signed = [ '-CA', file( 'ca.pem' ), '-CAkey', file( 'ca.key' ), '-CAcreateserial', '-days', days ];
	const extensions = [ '-extfile', file( 'tls.ext' ), '-out', file( 'tls.pem' ) ];
	openssl( 'x509', '-req', '-in', file( 'tls.csr' ), ...signed, ...extensions );
	return { key: file( 'tls.key' ), certificate: file( 'tls.pem' ), authority: file( 'ca.pem' ) };
}

/** WordPress trusts the authorities in a file of its own: ours joins them. A new file, for the old one is linked to that of other sites. */
export function trust( site: string, { authority }: Certificate ): void {
	const bundle = join( site, 'wp-includes/certificates/ca-bundle.crt' );
	const text = `${ readFileSync( bundle, 'utf8' ) }\n${ readFileSync( authority, 'utf8' ) }`;
	rmSync( bundle );
	writeFileSync( bundle, text );
}
