import { __ } from '@wordpress/i18n';
import { all, is, not } from '../diagnosis/conditions';
import { savingFails } from '../diagnosis/patterns';
import { PARAGRAPH } from './paragraph';
import type { Probe } from './probe';

/** Saving as the block editor does, from the server. */
export const loopbackSaving: Probe = {
	name: 'loopbackSaving',
	group: 'server',
	by: 'loopback',
	target: 'post-zero',
	identity: 'fresh-nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: PARAGRAPH },
	when: all( savingFails, not( is( 'loopbackVisitor.outcome', 'timed-out' ) ) ),
	label: __( 'Logged in, one paragraph block, the server asks itself', 'rest-health' ),
};
