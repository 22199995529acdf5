import { __ } from '@wordpress/i18n';
import { all, failed, is, not } from '../diagnosis/conditions';
import { refusedInRest } from '../diagnosis/patterns';
import type { Probe } from './probe';

/** The same route without a rewrite rule, for a site whose pretty addresses lead nowhere. Where REST itself refused, they lead there. */
export const queryForm: Probe = {
	name: 'queryForm',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'visitor',
	form: 'query',
	method: 'GET',
	when: all( failed( 'index' ), not( refusedInRest( 'index' ) ), is( 'server.permalinks', 'pretty', 'index' ) ),
	label: __( 'Visitor, without permalinks', 'rest-health' ),
};
