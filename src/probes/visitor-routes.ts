import { __ } from '@wordpress/i18n';
import { any, passed } from '../diagnosis/conditions';
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
	when: any( passed( 'visitor' ), passed( 'index' ) ),
	label: __( 'Visitor, all routes', 'rest-health' ),
};
