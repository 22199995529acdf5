import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { RICH } from './rich-content';
import type { Probe } from './probe';

/** A post with something of everything. No script, no SQL and no path: nobody who attacks is imitated. */
export const postRich: Probe = {
	name: 'postRich',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: RICH },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, blocks of many kinds', 'rest-health' ),
};
