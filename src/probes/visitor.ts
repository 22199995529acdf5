import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Asks the self-test route as a visitor. A refused index has said enough about visitors. */
export const visitor: Probe = {
	name: 'visitor',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	when: passed( 'index' ),
	label: __( 'Visitor', 'rest-health' ),
};
