import { any } from './conditions';
import { refusedBeforeWordPress } from './patterns';

/**
 * What is asked last was refused before WordPress as well, for which there is no other reason: so whoever counts requests may have begun to refuse all of
 * them, and a single one among them proves nothing about what it carried.
 */
export const shutOutLater = any(
	...( [ 'visitorRoutes', 'ownRoutes', 'roleRoutes' ] as const ).map( refusedBeforeWordPress )
);
