import { __ } from '@wordpress/i18n';
import { failed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** POST as a form sends it: where only JSON is refused, this passes. */
export const postForm: Probe = {
	name: 'postForm',
	group: 'saving',
	by: 'fetch',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'form' },
	inTurn: true,
	when: failed( 'post' ),
	label: __( 'Logged in with nonce, as a form', 'rest-health' ),
};
