import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** An image as programs outside the browser may upload it: by itself. The editor never does. */
export const typeImage: Probe = {
	name: 'typeImage',
	group: 'saving',
	by: 'fetch',
	target: 'media-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	body: { as: 'image' },
	needsConsent: true,
	inTurn: true,
	when: passed( 'post' ),
	label: __( 'Logged in with nonce, an image by itself', 'rest-health' ),
};
