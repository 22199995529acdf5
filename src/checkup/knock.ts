import { bound } from './bound';
import { defaultLimits } from './limits';
import { isSameOrigin } from './origin';
import { readBody } from './read-body';
import { ACCEPT } from './request';
import { isRecord } from './shapes';
import type { World } from './world';

/** What can be asked of PHP through a door (docs/architecture.md). */
export type Action =
	| 'run'
	| 'loopback'
	| 'internal'
	| 'result'
	| 'trace'
	| 'experiment'
	| 'early'
	| 'scan'
	| 'dry-run'
	| 'posts'
	| 'post';

/** How long to stand before a door. */
export interface Patience {
	readonly signal?: AbortSignal;
	/** Milliseconds. */
	readonly timeLeft?: number;
	/** Told when somebody answered, and it was not us. */
	readonly onRefusal?: () => void;
}

/**
 * One try at one door: the `data` of its answer, or null. Nothing goes to another origin, and an answer that is not
 * ours is none. Never rejects.
 */
export async function knock(
	door: string,
	action: Action,
	init: RequestInit,
	world: World,
	{ signal = new AbortController().signal, timeLeft = defaultLimits.door, onRefusal }: Patience
): Promise< unknown > {
	if ( ! isSameOrigin( door, world.origin ) || signal.aborted || timeLeft <= 0 ) {
		return null;
	}
	const time = bound( signal, timeLeft );
	const text = await time.within( fetchText( door + action, init, world, time.signal ) );
	time.release();
	if ( text === null ) {
		return null;
	}
	const data = dataOf( text, action );
	if ( data === null ) {
		onRefusal?.();
	}
	return data;
}

async function fetchText(
	url: string,
	init: RequestInit,
	world: World,
	signal: AbortSignal
): Promise< string | null > {
	try {
		const response = await world.fetch( url, {
			...init,
			headers: { Accept: ACCEPT, ...init.headers },
			credentials: 'same-origin',
			redirect: 'manual',
			cache: 'no-store',
			signal,
		} );
		return ( await readBody( response.body, signal ) ).text;
	} catch {
		return null;
	}
}

/**
 * The data of an answer that names the action, so that a login page is never taken for one.
 * A BOM or a notice around it, which is one of the faults that we look for, must not hide it.
 */
function dataOf( text: string, action: Action ): unknown {
	try {
		const answer: unknown = JSON.parse(
			text.slice( text.indexOf( '{"restHealth"' ), text.lastIndexOf( '}' ) + 1 )
		);
		return isRecord( answer ) && answer.restHealth === action ? ( answer.data ?? null ) : null;
	} catch {
		return null;
	}
}
