import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/**
 * Which routes are open to people of another role: the commonest snippet of all lets administrators pass and refuses editors. The token says
 * which role; no cookie travels, and nobody is logged in (includes/permission). Not one of the extras: such a snippet refuses visitors as well, and
 * when that has been seen, what is asked of extras has been used up.
 */
export const roleRoutes: Probe = {
	name: 'roleRoutes',
	group: 'reading',
	by: 'fetch',
	target: 'routes',
	identity: 'role',
	form: 'root',
	method: 'GET',
	when: all( notBanned, passed( 'ownRoutes' ), not( is( 'server.role', null ) ) ),
	label: __( 'As a user of another role, all routes', 'rest-health' ),
};
