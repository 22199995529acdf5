import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PLAIN } from './paragraph';
import type { Probe } from './probe';

/** As a form sends it, to a route that saves. */
export const typeForm: Probe = {
	name: 'typeForm',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'form', content: PLAIN },
	needsConsent: true,
	inTurn: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, as a form with text', 'rest-health' ),
};
