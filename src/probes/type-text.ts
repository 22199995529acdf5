import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PLAIN } from './paragraph';
import type { Probe } from './probe';

/** Plain text, which neither the editor nor WordPress sends. */
export const typeText: Probe = {
	name: 'typeText',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'text', content: PLAIN },
	needsConsent: true,
	inTurn: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, as plain text', 'rest-health' ),
};
