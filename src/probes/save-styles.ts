import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Styles, as the Site Editor saves them: they hold no blocks. */
export const saveStyles: Probe = {
	name: 'saveStyles',
	group: 'saving',
	by: 'fetch',
	target: 'styles-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: 'p { color: #111111; }' },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, styles', 'rest-health' ),
};
