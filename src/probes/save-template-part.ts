import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PARAGRAPH } from './paragraph';
import type { Probe } from './probe';

/** The same paragraph to the route of template parts, where the Site Editor saves. */
export const saveTemplatePart: Probe = {
	name: 'saveTemplatePart',
	group: 'saving',
	by: 'fetch',
	target: 'template-part-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: PARAGRAPH },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, a template part', 'rest-health' ),
};
