import { __ } from '@wordpress/i18n';
import { any, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Saving, as far as the method is concerned: POST with JSON. */
export const post: Probe = {
	name: 'post',
	group: 'saving',
	by: 'fetch',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	inTurn: true,
	when: any( passed( 'pageNonce' ), passed( 'freshNonce' ) ),
	label: __( 'Logged in with nonce', 'rest-health' ),
};
