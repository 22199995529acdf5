import type { Fault } from '../fault';
import type { Site } from '../site';

/** WordPress would like to know of updates, and the lab lets nobody ask the internet. */
const isAboutUpdates = ( line: string ): boolean => line.includes( 'WordPress.org' ) && line.includes( 'update.php' );

/** What PHP complained about: everything in a site where nothing is broken; in others what REST Health has to do with. */
export const noticesOf = ( site: Site, fault: Fault ): string[] =>
	fault.id.startsWith( 'healthy-' )
		? site
				.phpLog()
				.split( '\n' )
				.filter( ( line ) => line !== '' && ! isAboutUpdates( line ) )
		: site.ownMessages();
