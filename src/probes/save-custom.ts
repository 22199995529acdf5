import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PARAGRAPH } from './paragraph';
import type { Probe } from './probe';

/** The same paragraph to the route of a post type that is not WordPress’s: a product, an event. */
export const saveCustom: Probe = {
	name: 'saveCustom',
	group: 'saving',
	by: 'fetch',
	target: 'custom-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: PARAGRAPH },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, a post of another type', 'rest-health' ),
};
