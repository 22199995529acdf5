import type { Actor, Trace } from '../evidence';
import { reported } from '../in-page';

/** What WordPress saw of a request, in one line. English, as all of the report that is written for whoever helps. */
export function traceLine( trace: Trace ): string {
	const did = [
		who( trace.how ?? 'refused', trace.refused ),
		...reported.map( ( [ deed, words ] ) => who( words, trace[ deed ] ) ),
		trace.refused === null ? trace.how : null,
		trace.limit && `out of ${ trace.limit }`,
		...identity( trace ),
		trace.early ? 'seen early' : null,
	];
	return [ `reached ${ trace.reached }`, ...did.filter( ( part ) => part !== null ) ].join( ', ' );
}

const who = ( what: string, actor: Actor | null ): string | null =>
	actor &&
	`${ what } by ${ actor.name ?? 'somebody' } (${ [ actor.place, hooked( actor ) ].filter( Boolean ).join( ', ' ) })`;

const hooked = ( { hook, priority }: Actor ): string | null =>
	hook && ( priority === null ? hook : `${ hook } at ${ priority }` );

/** What came of that by which WordPress knows people, and who answered. Where all is as it was in the dashboard, that is left out. */
const identity = ( trace: Trace ): readonly ( string | null )[] => [
	trace.cookie && `cookie ${ trace.cookie }`,
	differs( 'cookie name', trace.cookieName ),
	trace.user && `user ${ trace.user }`,
	differs( 'salts', trace.salts ),
	differs( 'computer', trace.node ),
	trace.nonceHeader && `nonce header ${ trace.nonceHeader }`,
	trace.nonceInAddress === true ? 'nonce in the address or body' : null,
	trace.nonceMinutes === null ? null : `nonces live ${ trace.nonceMinutes } min`,
	trace.nonceUser === null ? null : refusedNonce( trace ),
	trace.authorization && `authorization ${ trace.authorization }`,
	trace.password && `application password ${ trace.password }`,
];

const differs = ( what: string, is: 'same' | 'other' | null ): string | null =>
	is === 'other' ? `other ${ what }` : null;

const refusedNonce = ( { nonceUser, nonceSession }: Trace ): string =>
	`nonce refused (user ${ nonceUser === true ? 'known' : 'unknown' }, session ${ nonceSession === true ? 'known' : 'unknown' })`;
