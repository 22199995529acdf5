import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/** The nonce in the address instead of the header, for a proxy that drops the header. */
export const queryNonce: Probe = {
	name: 'queryNonce',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'query-nonce',
	form: 'root',
	method: 'GET',
	when: all( notBanned, passed( 'pageNonce' ), is( 'pageNonce.renewedNonce', false ) ),
	label: __( 'Logged in, nonce in the address', 'rest-health' ),
};
