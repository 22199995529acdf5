import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PLAIN } from './paragraph';
import type { Probe } from './probe';

/** The same text without the marks of a block: the control that tells whether they are what is refused. */
export const postPlain: Probe = {
	name: 'postPlain',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: PLAIN },
	inTurn: true,
	when: passed( 'postOverride' ),
	label: __( 'Logged in with nonce, X-HTTP-Method-Override: PUT, plain text', 'rest-health' ),
};
