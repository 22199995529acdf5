import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** An image as the editor uploads it: in a form. */
export const typeMultipart: Probe = {
	name: 'typeMultipart',
	group: 'saving',
	by: 'fetch',
	target: 'media-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'multipart' },
	needsConsent: true,
	inTurn: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, an image in a form', 'rest-health' ),
};
