import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same text as the block editor writes it. Many firewalls refuse the comment marks around a block. */
export const postBlocks: Probe = {
	name: 'postBlocks',
	group: 'saving',
	by: 'fetch',
	target: 'post-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'json', content: '<!-- wp:paragraph -->\n<p>REST Health</p>\n<!-- /wp:paragraph -->' },
	needsConsent: true,
	when: passed( 'postPlain' ),
	label: __( 'Logged in with nonce, one paragraph block', 'rest-health' ),
};
