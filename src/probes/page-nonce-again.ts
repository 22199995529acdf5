import { __ } from '@wordpress/i18n';
import { any, failed, is } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same again, to tell a refusal from an unstable site. Without JavaScript always: an answer that a cache keeps shows when it is asked for twice. */
export const pageNonceAgain: Probe = {
	name: 'pageNonceAgain',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'page-nonce',
	form: 'root',
	method: 'GET',
	inTurn: true,
	when: any( failed( 'pageNonce' ), is( 'vantage', 'loopback' ) ),
	label: __( 'Logged in with nonce, asked again', 'rest-health' ),
};
