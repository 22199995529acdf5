import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** A comment, as wp-admin and apps save it: text with a mark of HTML, and no blocks. */
export const saveComment: Probe = {
	name: 'saveComment',
	group: 'saving',
	by: 'fetch',
	target: 'comment-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: '<p>REST Health</p>' },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, a comment', 'rest-health' ),
};
