import { deepEqual } from 'node:assert/strict';
import type { Site } from '../lab/site';
import { ask, logIn } from '../lab/visitor';
import type { Asking, Session } from '../lab/visitor';
import { facts } from './ask';

/** Ordinary requests, such as visitors and other users make all day. */
const requests: readonly Asking[] = [
	{ path: '/' },
	{ path: '/wp-json/wp/v2/posts' },
	{ path: '/wp-json/rest-health/v1/self-test' },
	{ path: '/wp-json/wp/v2/users/me', as: 'nonce' },
	{ path: '/wp-admin/admin-ajax.php?action=rest-nonce', as: 'cookie' },
];

async function answerTo( site: Site, request: Asking, session: Session ) {
	const answer = await ask( site.address, request, session );
	return answer === null ? null : facts( answer );
}

/** Sends ordinary requests one after the other until it is stopped, and compares each answer with the one before the load. */
export async function startLoad( site: Site ) {
	const session = await logIn( site.address, 'editor' );
	const before = new Map< Asking, unknown >();
	for ( const request of requests ) {
		before.set( request, await answerTo( site, request, session ) );
	}
	const differences: string[] = [];
	let [ answers, ended ] = [ 0, false ];
	const load = ( async () => {
		while ( ! ended ) {
			for ( const request of requests ) {
				const answer = await answerTo( site, request, session );
				answers++;
				try {
					deepEqual( answer, before.get( request ) );
				} catch ( error ) {
					differences.push( `${ request.path }: ${ String( error ) }` );
				}
			}
		}
	} )();
	const stop = async () => {
		ended = true;
		await load;
		return { answers, differences };
	};
	return { stop };
}
