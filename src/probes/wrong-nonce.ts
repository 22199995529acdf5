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
	// It is refused for certain: where visitors are, what is left to be refused is needed for other questions.
	when: all(
		notBanned,
		any( passed( 'index' ), passed( 'visitor' ) ),
		any( passed( 'pageNonce' ), passed( 'freshNonce' ) )
	),
	label: __( 'Logged in with a wrong nonce', 'rest-health' ),
};
