import { __ } from '@wordpress/i18n';
import { any, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Saving as the block editor does: POST that asks to be taken for PUT. */
export const postOverride: Probe = {
	name: 'postOverride',
	group: 'saving',
	by: 'fetch',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	when: any( passed( 'pageNonce' ), passed( 'freshNonce' ) ),
	label: __( 'Logged in with nonce, X-HTTP-Method-Override: PUT', 'rest-health' ),
};
