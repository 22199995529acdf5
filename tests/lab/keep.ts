/* eslint-disable no-console */
import type { Fault } from './fault';
import { bootSite } from './site';
import { proveSymptom } from './symptom';

/**
 * Boots the site of one fault, proves the fault, and leaves it open for a look until Ctrl-C.
 *
 * @param fault The fault.
 * @throws when it does not show itself.
 */
export async function keep( fault: Fault ): Promise< never > {
	const site = await bootSite( fault );
	await proveSymptom( site, fault );
	console.log(
		[
			`${ fault.title }.`,
			`${ site.address }/wp-admin/tools.php?page=rest-health, as ${ fault.user }/${ fault.user }`,
			`Site, configurations and logs: ${ site.folder }`,
			'Ctrl-C ends it.',
		].join( '\n' )
	);
	return new Promise( () => setInterval( () => {}, 60_000 ) );
}
