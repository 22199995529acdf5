import { __ } from '@wordpress/i18n';
import { failed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same again, to tell a refusal from an unstable site. */
export const visitorAgain: Probe = {
	name: 'visitorAgain',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	inTurn: true,
	when: failed( 'visitor' ),
	label: __( 'Visitor, asked again', 'rest-health' ),
};
