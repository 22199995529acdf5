import type { Fault } from '../fault';
import type { Site } from '../site';
import { basicHeader } from '../visitor';
import type { Session } from '../visitor';
import { send } from '../wire';
import type { Plain } from '../wire';
import { Cookies } from './cookies';

/** A browser's: some sites refuse what names itself otherwise. */
const agent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';

type Form = Readonly< Record< string, string > >;

/** Screens of wp-admin as somebody gets them whose browser runs no script. */
export interface Browsing {
	/** What the browser holds by now. The nonce is empty: nobody asked for one. */
	readonly session: () => Session;
	/**
	 * Asks a screen. No redirect is followed.
	 *
	 * @param path From wp-admin/ on: "tools.php?page=rest-health".
	 * @param form What is posted; without it the screen is only opened.
	 */
	readonly screen: ( path: string, form?: Form ) => Promise< Plain >;
}

/** What a browser says of the page whose form it sends: all forms here go to the address of their own page. */
const sentFrom = ( address: string ): Form => ( { origin: new URL( address ).origin, referer: address } );

/** PHP may wait for itself, and WordPress's own test waits ten seconds. */
const patience = 60;

/** Logs in as whoever looks at a fault. @throws when that fails. */
export async function browse( site: Site, { user, basic }: Pick< Fault, 'user' | 'basic' > ): Promise< Browsing > {
	const cookies = new Cookies();
	const ask = async ( address: string, form?: Form ): Promise< Plain > => {
		const headers = {
			...basicHeader( basic ),
			'user-agent': agent,
			accept: 'text/html,*/*;q=0.8',
			'accept-language': 'en-US,en;q=0.9',
			cookie: [ 'wordpress_test_cookie=WP+Cookie+check', cookies.for( address ) ].join( '; ' ),
			...( form && { 'content-type': 'application/x-www-form-urlencoded', ...sentFrom( address ) } ),
		};
		const body = form && { body: new URLSearchParams( form ).toString() };
		const answer = await send( address, { method: form ? 'POST' : 'GET', headers, patience, ...body } );
		cookies.take( address, answer.headers );
		return answer;
	};
	const { status } = await ask( `${ site.origin }/wp-login.php`, { log: user, pwd: user, testcookie: '1' } );
	if ( status !== 302 ) {
		throw new Error( `${ user } could not log in: ${ status }` );
	}
	return {
		session: () => ( { cookie: cookies.all, nonce: '' } ),
		screen: ( path, form ) => ask( `${ site.address }/wp-admin/${ path }`, form ),
	};
}
