import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PARAGRAPH } from './paragraph';
import type { Probe } from './probe';

/** The same paragraph in a batch of one, as the widget and menu editors save. */
export const saveBatch: Probe = {
	name: 'saveBatch',
	group: 'saving',
	by: 'fetch',
	target: 'batch',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'json', content: PARAGRAPH },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, a batch of one', 'rest-health' ),
};
