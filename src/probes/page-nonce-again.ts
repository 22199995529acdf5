import { __ } from '@wordpress/i18n';
import { failed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same again, to tell a refusal from an unstable site. */
export const pageNonceAgain: Probe = {
	name: 'pageNonceAgain',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'page-nonce',
	form: 'root',
	method: 'GET',
	inTurn: true,
	when: failed( 'pageNonce' ),
	label: __( 'Logged in with nonce, asked again', 'rest-health' ),
};
