import { __ } from '@wordpress/i18n';
import { all, any, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/** Which routes are open to visitors: of each namespace one, and those of WordPress. */
export const visitorRoutes: Probe = {
	name: 'visitorRoutes',
	group: 'reading',
	by: 'fetch',
	target: 'routes',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	extra: true,
	when: all( notBanned, any( passed( 'visitor' ), passed( 'index' ) ) ),
	label: __( 'Visitor, all routes', 'rest-health' ),
};
