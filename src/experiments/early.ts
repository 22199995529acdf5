import { type Passage, type Renewed, throughDoors } from '../checkup/doors';
import { ACCEPT } from '../checkup/request';
import { isRecord, isText } from '../checkup/shapes';
import type { World } from '../checkup/world';

/**
 * Does something while the early witness is in place, and takes it away at every end, also when the work throws. If that
 * does not get through either, it takes itself away when its ten minutes are over.
 *
 * @param settings Those of the run.
 * @param world    The browser.
 * @param passage  How control data gets through. Without a signal: what is put in after it was taken away would stay.
 * @param work     Is told why the witness is not in place; null when it is.
 */
export async function withEarlyWitness< Result >(
	settings: Renewed,
	world: World,
	passage: Omit< Passage, 'signal' >,
	work: ( why: string | null ) => Promise< Result >
): Promise< Result > {
	const stay = removeOnLeaving( settings, world, passage.nonce ?? settings.freshNonce ?? settings.nonce );
	return install( settings, world, passage )
		.then( work )
		.finally( async () => {
			await throughDoors( 'early', REMOVAL, settings, world, passage );
			stay();
		} );
}

const REMOVAL = { do: 'remove', consent: true };

async function install( settings: Renewed, world: World, passage: Passage ): Promise< string | null > {
	const data = await throughDoors( 'early', { do: 'install', consent: true }, settings, world, passage );
	if ( ! isRecord( data ) ) {
		return 'no-answer';
	}
	if ( data.installed === true ) {
		return null;
	}
	return isText( data.why ) ? data.why : 'unknown';
}

/**
 * When the page is left only one request can be sent, one that outlives the page: through admin-ajax, since REST is what
 * somebody refuses. Gives the function that ends the watch.
 */
const removeOnLeaving = ( { urls }: Renewed, world: World, nonce: string ): ( () => void ) =>
	world.onLeaving( () => {
		void world
			.fetch( `${ urls.ajaxDoor }early`, {
				method: 'POST',
				headers: { Accept: ACCEPT, 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
				body: JSON.stringify( REMOVAL ),
				credentials: 'same-origin',
				keepalive: true,
			} )
			.catch( () => {} );
	} );
