import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** A long post of plain words. Without the header that others may refuse, so that nothing but the size can be what is refused. */
export const postLarge: Probe = {
	name: 'postLarge',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'json', bytes: 140_000 },
	needsConsent: true,
	inTurn: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, a long post (140,000 bytes)', 'rest-health' ),
};
