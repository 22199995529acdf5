import { __ } from '@wordpress/i18n';
import { all, any, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/** Which routes are open to whoever has the checkup made. */
export const ownRoutes: Probe = {
	name: 'ownRoutes',
	group: 'reading',
	by: 'fetch',
	target: 'routes',
	identity: 'nonce',
	form: 'root',
	method: 'GET',
	early: true,
	when: all( notBanned, any( passed( 'pageNonce' ), passed( 'freshNonce' ) ) ),
	label: __( 'Logged in, all routes', 'rest-health' ),
};
