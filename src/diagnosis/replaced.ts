import { all, any, failed, is, not, type Condition } from './conditions';
import type { ExchangeName } from '../evidence';

/* An error of WordPress in whose place a server put a page of its own. */

/** WordPress’s REST server answered the request with a refusal, as the witness saw, and a page of a server came instead. */
export const replaced = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.status`, 400, 401, 403, 404, 405, 410 ),
		is( `${ name }.body`, 'html', 'text', 'empty' ),
		is( `${ name }.depth`, 'nothing', 'php' ),
		is( `${ name }.redirect`, 'none' ),
		is( `${ name }.trace.reached`, 'authentication', 'dispatch', 'permission', 'callback', 'answered' ),
		any(
			is( `${ name }.trace.how`, 'error' ),
			// Core's own refusal of a nonce names nobody.
			not( is( `${ name }.trace.nonceUser`, null ) )
		)
	);
