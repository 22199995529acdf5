import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PARAGRAPH } from './paragraph';
import type { Probe } from './probe';

/** Saves one paragraph as the block editor does: POST that asks to be taken for PUT, to the route of posts. Nobody can save to post 0. */
export const postBlocks: Probe = {
	name: 'postBlocks',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: PARAGRAPH },
	inTurn: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, X-HTTP-Method-Override: PUT, one paragraph block', 'rest-health' ),
};
