import type { Asker } from './asker';
import { bytesOf, type Document, fieldsIn, sentOf, type Stretch, withoutStretch } from './document';
import { type End, Ended } from './ended';
import { narrow } from './narrow';
import { behind } from './places';
import { Trail } from './trail';
import type { Field, Words } from './words';

/** What a search came to, before it is told what stands around it. */
export type Search =
	| { readonly ended: 'found'; readonly stretch: Stretch; readonly smallest: boolean; readonly rest: Words[ 'rest' ] }
	| { readonly ended: 'passes' | 'rewritten' }
	| { readonly ended: 'together'; readonly fields: readonly Field[] }
	| { readonly ended: 'not-reached'; readonly field: Field; readonly characters: number }
	| Exclude< End, { readonly ended: 'used-up' } >;

/** From so many bytes on, the length is suspected first. */
const VERY_LONG = 60_000;
/** A part with more characters than this, of which a part would do, shows nobody what is refused. */
const TOO_MUCH = 1_000;

/** So many must be left for the part to be asked a third time: with the control behind it, and one that may come between. */
const ENOUGH = 3;

/** Finds the smallest part of a document that is refused by itself. */
export async function findWords( document: Document, asker: Asker ): Promise< Search > {
	const whole = { from: 0, to: document.text.length };
	const trail = new Trail( document, whole, asker );
	try {
		await asker.control();
		const { kind } = await asker.ask( sentOf( document, whole ), { step: 'whole', characters: null } );
		return kind === 'refused'
			? await findIn( document, trail, asker )
			: { ended: kind === 'passes' ? kind : 'rewritten' };
	} catch ( error ) {
		return endBy( error, document, trail.held );
	}
}

async function findIn( document: Document, trail: Trail, asker: Asker ): Promise< Search > {
	if ( bytesOf( sentOf( document, trail.held ) ) >= VERY_LONG ) {
		await trail.rulesOutLength( trail.held );
	}
	const isNarrow = await narrowed( document, trail );
	const smallest = ( await confirm( document, trail, asker ) ) && isNarrow;
	const [ field, ...others ] = fieldsIn( document, trail.held );
	const characters = trail.held.to - trail.held.from;
	if ( field === undefined || others.length > 0 ) {
		return { ended: 'together', fields: fieldsIn( document, trail.held ) };
	}
	return smallest || characters <= TOO_MUCH
		? { ended: 'found', stretch: trail.held, smallest, rest: await restOf( document, trail.held, asker ) }
		: { ended: 'not-reached', field, characters };
}

/** Whether it came to its end, or the requests to theirs. */
async function narrowed( document: Document, trail: Trail ): Promise< boolean > {
	try {
		await narrow( document, trail );
		return true;
	} catch ( error ) {
		if ( error instanceof Ended && error.end.ended === 'used-up' ) {
			return false;
		}
		throw error;
	}
}

/**
 * The part is refused once more, without its first character it passes once more, and so does saving nothing. Otherwise chance had a hand in it,
 * or a ban. Gives whether no part of it was refused.
 */
async function confirm( document: Document, trail: Trail, asker: Asker ): Promise< boolean > {
	const { held } = trail;
	const refuses = async ( stretch: Stretch ): Promise< boolean > => {
		const about = { step: 'again', characters: held.to - held.from } as const;
		return ( await asker.ask( sentOf( document, stretch ), about ) ).kind === 'refused';
	};
	const less = { ...held, from: behind( document.text, held.from ) };
	const isRefused = await refuses( held );
	const lessIsRefused = less.from < less.to && ( await refuses( less ) );
	const isStill = isRefused && ( asker.left < ENOUGH || ( await refuses( held ) ) );
	if ( ! isStill || ( lessIsRefused && trail.hasPassed( less ) ) ) {
		throw new Ended( { ended: 'unclear', why: 'unsteady' } );
	}
	await asker.control( held.to - held.from );
	return ! lessIsRefused;
}

/** Whether something else in the post is refused as well. What was found stands, whatever comes of this. */
async function restOf( document: Document, { from, to }: Stretch, asker: Asker ): Promise< Words[ 'rest' ] > {
	const rest = withoutStretch( document, { from, to } );
	if ( asker.left < ENOUGH || bytesOf( rest ) === bytesOf( {} ) ) {
		return null;
	}
	try {
		const { kind } = await asker.ask( rest, { step: 'again', characters: to - from } );
		if ( kind === 'refused' ) {
			await asker.control( to - from );
		}
		return kind === 'refused' ? 'refused' : 'passes';
	} catch ( error ) {
		if ( error instanceof Ended ) {
			return null;
		}
		throw error;
	}
}

function endBy( error: unknown, document: Document, held: Stretch ): Search {
	if ( ! ( error instanceof Ended ) ) {
		throw error;
	}
	const { end } = error;
	const [ field = 'content' ] = fieldsIn( document, held );
	return end.ended === 'used-up' ? { ended: 'not-reached', field, characters: held.to - held.from } : end;
}
