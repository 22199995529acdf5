import { __ } from '@wordpress/i18n';
import { any, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/**
 * Asks the self-test route as a visitor. A refused index has said enough about visitors, unless they come in by another address:
 * then it is the index alone that is closed, or all that stands at the pretty address.
 */
export const visitor: Probe = {
	name: 'visitor',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	when: any( passed( 'index' ), passed( 'queryForm' ) ),
	label: __( 'Visitor', 'rest-health' ),
};
