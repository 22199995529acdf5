import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Saves plain text to post 0: the control for the next one. */
export const postPlain: Probe = {
	name: 'postPlain',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'json', content: 'REST Health' },
	needsConsent: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, plain text', 'rest-health' ),
};
