import type { Fault } from '../fault';
import type { Site } from '../site';

/** WordPress would like to know of updates, and the lab lets nobody ask the internet. */
const isAboutUpdates = ( line: string ): boolean =>
	line.includes( 'WordPress.org' ) && /update\.php|wp_(version_check|update_\w+)\(\)/.test( line );

/** WordPress is older than this PHP. Whoever calls it wrongly is named apart (wp-config.ts); a file that is only loaded is nobody's doing. */
const isOlderThanPhp = ( line: string ): boolean =>
	/ PHP Deprecated: .* in \S*\/wp-(admin|includes)\//.test( line ) ||
	( line.includes( 'PHP says: ' ) && line.includes( 'Implicitly marking parameter' ) );

/** What PHP complained about: everything in a site where nothing is broken; in others what REST Health has to do with. */
export const noticesOf = ( site: Site, fault: Fault ): string[] =>
	fault.id.startsWith( 'healthy-' )
		? site
				.phpLog()
				.split( '\n' )
				.filter( ( line ) => line !== '' && ! isAboutUpdates( line ) && ! isOlderThanPhp( line ) )
		: site.ownMessages().filter( ( line ) => ! isOlderThanPhp( line ) );
