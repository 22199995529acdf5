import type { World } from '../../src/checkup/world';
import type { Settings } from '../../src/settings';
import { calm } from '../js/nothing-amiss';
import type { Site } from '../lab/site';
import type { Session } from '../lab/visitor';

/** The screen of REST Health without a browser: what PHP prints into it, and the world as its scripts would find it. */
export interface OpenPage {
	readonly settings: Settings;
	readonly world: World;
	/** Leaves the page: its scripts are told, and from then on only requests that outlive a page are sent. */
	readonly leave: () => void;
}

/** Opens Tools → REST Health as somebody who is logged in. @throws when the page holds no settings. */
export async function openPage( { address }: Site, { cookie }: Session ): Promise< OpenPage > {
	const answer = await fetch( `${ address }/wp-admin/tools.php?page=rest-health`, { headers: { cookie } } );
	const text = await answer.text();
	const json = /window\.restHealth = (.*);\s*$/m.exec( text )?.[ 1 ];
	if ( json === undefined ) {
		throw new Error( `The page holds no settings: ${ answer.status } ${ text.slice( 0, 300 ) }` );
	}
	const leaving = new Set< () => void >();
	let isLeft = false;
	const world: World = {
		fetch: ( input, init = {} ) => {
			if ( isLeft && init.keepalive !== true ) {
				return new Promise( () => {} );
			}
			const headers = new Headers( init.headers );
			if ( init.credentials !== 'omit' ) {
				headers.set( 'cookie', cookie );
			}
			return fetch( new URL( String( input ), address ), { ...init, headers } );
		},
		apiFetch: () => Promise.reject( new Error( 'There is no apiFetch without a browser.' ) ),
		now: () => Date.now(),
		origin: address,
		...calm,
		onLeaving: ( leave ) => {
			leaving.add( leave );
			return () => leaving.delete( leave );
		},
	};
	const leave = () => {
		isLeft = true;
		leaving.forEach( ( one ) => one() );
	};
	return { settings: JSON.parse( json ), world, leave };
}
