import type { Settings } from '../settings';
import type { Answer } from './answer';
import type { Payload } from './body';
import { type Bound, bound } from './bound';
import type { Nonces } from './nonces';
import type { Probe } from '../probes/probe';
import { readBody } from './read-body';
import { type ProbeRequest, requestOf } from './request';
import type { World } from './world';

/** What one probe needs to know besides itself. */
export interface Asking {
	readonly settings: Settings;
	readonly world: World;
	readonly nonces: Nonces;
	readonly signal: AbortSignal;
	/** Milliseconds that are left, for headers and body together. */
	readonly timeLeft: number;
	/** What is sent in the place of the probe's own body. */
	readonly body?: Payload;
}

/** Asks one probe. Never rejects: a request that fails is evidence. Ends at once when the signal does. */
export async function ask( probe: Probe, asking: Asking ): Promise< Answer > {
	const { settings, world, nonces, signal, timeLeft, body } = asking;
	const began = world.now();
	const time = bound( signal, timeLeft );
	const request = requestOf( probe, settings, nonces, world.origin, body );
	const response = await time.within( respond( probe, request, world, time.signal ) );
	const answer = response === null ? nothing : await read( response, time );
	time.release();
	return {
		...answer,
		outcome: time.timedOut() ? 'timed-out' : answer.outcome,
		askedUrl: request.url,
		finalUrl: response?.redirected ? response.url : request.url,
		sent: request.sent,
		milliseconds: Math.max( 0, Math.round( world.now() - began ) ),
	};
}

/** The response, or null when there is none that JavaScript may read. */
async function respond(
	probe: Probe,
	request: ProbeRequest,
	world: World,
	signal: AbortSignal
): Promise< Response | null > {
	try {
		return probe.by === 'api-fetch'
			? await throughApiFetch( request, world, signal )
			: await world.fetch( request.url, { ...request.init, signal } );
	} catch {
		return null;
	}
}

/** With `parse: false` apiFetch rejects with the response itself when it is not 2xx: an answer like any other. */
async function throughApiFetch(
	{ url, init }: ProbeRequest,
	world: World,
	signal: AbortSignal
): Promise< Response | null > {
	const settled = await world
		.apiFetch( { ...init, url, signal, parse: false } )
		.catch( ( thrown: unknown ) => thrown );
	return settled instanceof Response ? settled : null;
}

type Read = Omit< Answer, 'askedUrl' | 'finalUrl' | 'sent' | 'milliseconds' >;

const nothing: Read = {
	outcome: 'unanswered',
	status: 0,
	hiddenRedirect: false,
	headers: {},
	text: '',
	bytes: 0,
	tooLarge: false,
	cut: false,
};

const read = async ( response: Response, { signal }: Bound ): Promise< Read > => ( {
	outcome: 'answered',
	status: response.status,
	hiddenRedirect: response.type === 'opaqueredirect',
	headers: Object.fromEntries( response.headers ),
	...( await readBody( response.body, signal ) ),
} );
