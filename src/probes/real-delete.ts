import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The true method, as programs outside the browser send it. The block editor never does. */
export const realDelete: Probe = {
	name: 'realDelete',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'DELETE',
	needsConsent: true,
	inTurn: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, DELETE', 'rest-health' ),
};
