import type { Body } from './body';
import type { Exchange } from '../../evidence';
import { booleanOf, isMembers } from './shape';

type Routes = Pick< Exchange, 'open' | 'closed' | 'closedRoutes' | 'closedOfCore' | 'mayWrite' >;

/** How many closed routes are named, and how long a name may be. */
const NAMED = 5;
const LONGEST = 60;

/** Which routes are open to whoever asked, as the self-test's neighbour tells it; null where something else was asked. */
export function routesOf( { json }: Body, shape: Exchange[ 'shape' ] ): Routes | null {
	const routes = shape === 'routes' && isMembers( json ) ? json.routes : null;
	return isMembers( routes )
		? {
				open: countOf( routes.open ),
				closed: countOf( routes.closed ),
				closedRoutes: namesOf( routes.closedRoutes ),
				closedOfCore: countOf( routes.closedOfCore ),
				mayWrite: booleanOf( routes.mayWrite ),
			}
		: null;
}

/** As many as are kept and stored (class-posted-exchange.php). */
const countOf = ( value: unknown ): number | null =>
	typeof value === 'number' && Number.isInteger( value ) && value >= 0 && value < 1e9 ? value : null;

function namesOf( value: unknown ): string | null {
	const names = ( Array.isArray( value ) ? value : [] )
		.filter( ( name: unknown ): name is string => typeof name === 'string' && name !== '' )
		.slice( 0, NAMED )
		.map( ( name ) => name.replace( /[^A-Za-z0-9_.:/-]/gu, '_' ).slice( 0, LONGEST ) );
	return names.length === 0 ? null : names.join( ', ' );
}
