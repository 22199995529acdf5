import { redacted } from '../in-page';
import type { Settings } from '../settings';

/** An address without a login, and without the nonce that a plugin may have put there: a placeholder stands in its place. */
export const withoutKeys = ( url: string ): string =>
	url.replace( /^(\w+:\/\/)[^/?#]*@/, '$1' ).replace( /([?&]_wpnonce=)\w+/g, '$1$NONCE' );

/** The keys of this page itself. */
type Secrets = Pick< Settings, 'nonce' | 'run' >;

/** Leaves out what opens doors: nonces, tokens, cookies, passwords, salts. */
export const hideKeys = ( text: string, { nonce, run }: Secrets ): string =>
	leaveOutKeys(
		[ ...Object.values( run.tokens ), run.id, nonce ]
			.filter( ( secret ) => secret !== '' )
			.reduce( ( left, secret ) => left.replaceAll( secret, '[nonce]' ), text )
	);

/** Leaves out all that a report must not carry: keys, and e-mail addresses, IP addresses and absolute paths. */
export const redact = ( text: string, settings: Secrets ): string => leaveOutPeople( hideKeys( text, settings ) );

const without = ( listed: typeof redacted.keys ): ( ( text: string ) => string ) => {
	const patterns = listed.map(
		( [ pattern, flags, instead ] ) => [ new RegExp( pattern, flags ), instead ] as const
	);
	return ( text ) => patterns.reduce( ( left, [ pattern, instead ] ) => left.replace( pattern, instead ), text );
};

const leaveOutKeys = without( redacted.keys );
const leaveOutPeople = without( redacted.people );
