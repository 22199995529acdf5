import { __ } from '@wordpress/i18n';
import { all, any, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/** The control: a nonce that cannot be right must be refused. */
export const wrongNonce: Probe = {
	name: 'wrongNonce',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'wrong-nonce',
	form: 'root',
	method: 'GET',
	refusalExpected: true,
	when: all( notBanned, any( passed( 'pageNonce' ), passed( 'freshNonce' ) ) ),
	label: __( 'Logged in with a wrong nonce', 'rest-health' ),
};
