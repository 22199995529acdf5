import { __ } from '@wordpress/i18n';
import { failed } from '../diagnosis/conditions';
import { PARAGRAPH } from './paragraph';
import type { Probe } from './probe';

/** The same straight to this machine: tells an edge that refuses saving from the server. */
export const loopbackSavingPinned: Probe = {
	name: 'loopbackSavingPinned',
	group: 'server',
	by: 'loopback',
	target: 'post-zero',
	identity: 'fresh-nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: PARAGRAPH },
	pinned: true,
	when: failed( 'loopbackSaving' ),
	label: __( 'Logged in, one paragraph block, the server asks itself directly', 'rest-health' ),
};
