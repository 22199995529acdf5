import { __ } from '@wordpress/i18n';
import { all, failed, is } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same route without a rewrite rule, for a site whose pretty addresses lead nowhere. */
export const queryForm: Probe = {
	name: 'queryForm',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'visitor',
	form: 'query',
	method: 'GET',
	when: all( failed( 'index' ), is( 'server.permalinks', 'pretty', 'index' ) ),
	label: __( 'Visitor, without permalinks', 'rest-health' ),
};
