import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The description of an image. */
export const saveMedia: Probe = {
	name: 'saveMedia',
	group: 'saving',
	by: 'fetch',
	target: 'media-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: '<p>REST Health</p>' },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, the description of an image', 'rest-health' ),
};
