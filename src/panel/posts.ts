import { renew, throughDoors } from '../checkup/doors';
import { fits, isRecord } from '../checkup/shapes';
import type { World } from '../checkup/world';
import type { Evidence } from '../evidence';
import { shapes } from '../in-page';
import type { Writing } from '../ladder/words';
import type { ZeroTarget } from '../probes/probe';
import type { Settings } from '../settings';

/** A post that this user may edit. */
export interface Post {
	readonly id: number;
	readonly title: string;
	/** Of which type, in words: "Template part". */
	readonly type: string;
	/** Where one of its type is saved; null: nowhere that REST Health knows. */
	readonly target: ZeroTarget | null;
	/** When it was last changed, as the site writes dates. */
	readonly modified: string;
}

/** How to come to PHP: a door that is known to be closed is not knocked at. */
export interface Way {
	readonly settings: Settings;
	readonly world: World;
	readonly evidence: Evidence | null;
}

/** The posts that were changed last, by a part of their titles; null when no door opened. Never rejects. */
export async function listPosts( search: string, way: Way ): Promise< readonly Post[] | null > {
	const data = await asked( 'posts', { search }, way );
	return isRecord( data ) && Array.isArray( data.posts ) ? data.posts.filter( isPost ) : null;
}

/** What stands in one of them, to be tried; null when PHP does not give it. Never rejects. */
export async function readPost( id: number, way: Way ): Promise< Writing | null > {
	const data = await asked( 'post', { id }, way );
	return fits( data, shapes.writing ) ? data : null;
}

/** The nonce of a page that has long been open may have expired. */
async function asked( action: 'posts' | 'post', body: object, { settings, world, evidence }: Way ): Promise< unknown > {
	const passage = { timeLeft: PATIENCE, ...( evidence && { evidence } ) };
	const ask = async ( fresh: Settings ) => throughDoors( action, body, fresh, world, passage );
	return ( await ask( settings ) ) ?? ( await ask( await renew( settings, world ) ) );
}

/** A door may be tried in vain before another one opens. In milliseconds. */
const PATIENCE = 15_000;

const isPost = ( value: unknown ): value is Post => fits( value, shapes.post );
