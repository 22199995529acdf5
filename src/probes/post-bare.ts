import { __ } from '@wordpress/i18n';
import { failed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Nothing to save, to the same address: the control that tells text from the address itself. */
export const postBare: Probe = {
	name: 'postBare',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	inTurn: true,
	when: failed( 'postPlain' ),
	label: __( 'Logged in with nonce, X-HTTP-Method-Override: PUT, without text', 'rest-health' ),
};
