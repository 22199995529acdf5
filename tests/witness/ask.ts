import { ask as askPlain } from '../lab/visitor';
import type { Plain, Session } from '../lab/visitor';
import type { Fixture } from './fixture';
import { onTheWay } from './login-cookie';
import type { Site } from '../lab/site';

const paths: Readonly< Record< string, string > > = { 'self-test': '/rest-health/v1/self-test', index: '/' };

/** A nonce that nobody gave out. */
const foreignNonce = 'deadbeef00';

/** Sends a fixture's request, signed or not. @throws when no answer comes. */
export async function ask(
	site: Site,
	{ identity, method, route, query, login, headers }: Fixture[ 'request' ],
	session: Session,
	token: string | null = null,
	wall: Readonly< Record< string, string > > = {}
): Promise< Plain > {
	const answer = await askPlain(
		site.address,
		{
			path: `/wp-json${ paths[ route ] ?? route }${ query === undefined ? '' : `?${ query }` }`,
			method,
			as: identity === 'visitor-nonce' ? 'visitor' : identity,
			headers: {
				...wall,
				...( identity === 'visitor-nonce' ? { 'x-wp-nonce': foreignNonce } : {} ),
				...( token === null ? {} : { 'x-rest-health-probe': token } ),
				...( method === 'POST' ? { 'content-type': 'application/json' } : {} ),
				...headers,
			},
			...( method === 'POST' ? { body: '{}' } : {} ),
		},
		onTheWay( session, login )
	);
	if ( answer === null ) {
		throw new Error( 'No answer came.' );
	}
	return answer;
}

/** The self-test route answered, and nothing else stands in the body. */
export function passed( { status, body }: Pick< Plain, 'status' | 'body' > ): boolean {
	try {
		return status === 200 && JSON.parse( body ).answered === true;
	} catch {
		return false;
	}
}

/** What differs from answer to answer, whoever asks: the time, the connection, and how often it was used. */
const varying = [ 'date', 'keep-alive', 'connection' ];

/** What of an answer two askers can compare. A renewed nonce counts by being there. */
export function facts( { status, headers, body }: Plain ) {
	const kept = [ ...headers ].filter( ( [ name ] ) => ! varying.includes( name ) );
	const shown = kept.map( ( [ name, value ] ) => [ name, name === 'x-wp-nonce' ? 'sent' : value ] );
	return { status, headers: Object.fromEntries( shown ), body };
}
