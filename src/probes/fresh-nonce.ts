import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same with a nonce fetched a moment ago, to tell an old page from a refused login. */
export const freshNonce: Probe = {
	name: 'freshNonce',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'fresh-nonce',
	form: 'root',
	method: 'GET',
	when: all( passed( 'ajax' ), any( passed( 'pageNonce' ), is( 'pageNonce.code', 'rest_cookie_invalid_nonce' ) ) ),
	label: __( 'Logged in with a new nonce', 'rest-health' ),
};
