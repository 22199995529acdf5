import type { Session } from '../lab/visitor';

/** What may happen to a login cookie on its way, or what was wrong with it before. Its parts: name, expiry, session, hash. */
const changes = {
	/** The beginning of the session is the last that comes. */
	cut: ( [ name, expiry, session = '' ] ) => [ name, expiry, session.slice( 0, 20 ) ],
	'cut-in-hash': ( [ name, expiry, session, hash = '' ] ) => [ name, expiry, session, hash.slice( 0, 40 ) ],
	'other-hash': ( [ name, expiry, session, hash = '' ] ) => [ name, expiry, session, '0'.repeat( hash.length ) ],
	expired: ( [ name, , session, hash ] ) => [ name, '1000000000', session, hash ],
	'of-nobody': ( [ , ...others ] ) => [ 'nobody', ...others ],
	'encoded-twice': ( parts ) => [ parts.join( '%7C' ) ],
} satisfies Record< string, ( parts: readonly string[] ) => readonly ( string | undefined )[] >;

export type LoginCookie = keyof typeof changes;

/** The session as it comes to the REST API: browsers send the dashboard’s own cookie only there. */
export function onTheWay( session: Session, change?: LoginCookie ): Session {
	const [ , name = '', value = '' ] = /(wordpress_logged_in_\w+)=([^;]+)/.exec( session.cookie ) ?? [];
	const parts = decodeURIComponent( value ).split( '|' );
	const came = change === undefined ? parts : changes[ change ]( parts );
	return { ...session, cookie: `${ name }=${ encodeURIComponent( came.join( '|' ) ) }` };
}
