import { usual } from '../lab/on';
import { missingPrograms } from '../lab/programs';
import { template } from '../lab/template';

/** Installs WordPress once, before two workers want it at the same time. */
export default async function globalSetup(): Promise< void > {
	const missing = missingPrograms();
	if ( missing.length > 0 ) {
		throw new Error( `The end-to-end tests need ${ missing.join( ', ' ) }, and this computer does not have it.` );
	}
	await template( usual );
}
