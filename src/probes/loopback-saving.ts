import { __ } from '@wordpress/i18n';
import { all, any, passed } from '../diagnosis/conditions';
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
	// A server that cannot even read from itself would tell nothing about saving, and be refused once more.
	when: all( savingFails, any( passed( 'loopbackVisitor' ), passed( 'loopbackSession' ) ) ),
	label: __( 'Logged in, one paragraph block, the server asks itself', 'rest-health' ),
};
