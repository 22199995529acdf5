import type { Fault } from '../fault';
import type { Site } from '../site';
import { basicHeader, logIn } from '../visitor';
import type { Session } from '../visitor';
import { send } from '../wire';
import type { Plain } from '../wire';

/** Some sites refuse what names itself otherwise; this is whom the panel is looked at with, too. */
const agent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';

/** Screens of wp-admin as somebody gets them whose browser runs no script. */
export interface Browsing {
	readonly session: Session;
	/**
	 * Asks a screen. No redirect is followed.
	 *
	 * @param path From wp-admin/ on: "tools.php?page=rest-health".
	 * @param form What is posted; without it the screen is only opened.
	 */
	readonly screen: ( path: string, form?: Readonly< Record< string, string > > ) => Promise< Plain >;
}

/** PHP may wait for itself, and WordPress's own test waits ten seconds. */
const patience = 60;

/** Logs in as whoever looks at a fault. @throws when that fails. */
export async function browse( site: Site, { user, basic }: Pick< Fault, 'user' | 'basic' > ): Promise< Browsing > {
	const session = await logIn( site.origin, user, basic );
	const headers = {
		...basicHeader( basic ),
		cookie: session.cookie,
		'user-agent': agent,
		accept: 'text/html,*/*;q=0.8',
	};
	const posted = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
	return {
		session,
		screen: ( path, form ) =>
			send( `${ site.address }/wp-admin/${ path }`, {
				patience,
				...( form === undefined
					? { method: 'GET', headers }
					: { method: 'POST', headers: posted, body: new URLSearchParams( form ).toString() } ),
			} ),
	};
}
