import type { Fault } from '../fault';
import type { Site } from '../site';

/** What PHP complained about: everything in a site where nothing is broken; in others what REST Health has to do with. */
export const noticesOf = ( site: Site, fault: Fault ): string[] =>
	fault.id.startsWith( 'healthy-' ) ? site.phpLog().split( '\n' ).filter( Boolean ) : site.ownMessages();
