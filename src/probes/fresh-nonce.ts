import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/**
 * The same with a nonce fetched a moment ago, to tell an old page from a refused login. Where the page’s nonce passed and WordPress
 * renewed it, nothing is left to tell.
 */
export const freshNonce: Probe = {
	name: 'freshNonce',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'fresh-nonce',
	form: 'root',
	method: 'GET',
	when: all(
		// PHP makes a nonce itself.
		any( passed( 'ajax' ), is( 'vantage', 'loopback' ) ),
		any(
			is( 'pageNonce.code', 'rest_cookie_invalid_nonce' ),
			all( passed( 'pageNonce' ), is( 'pageNonce.renewedNonce', false ) )
		)
	),
	label: __( 'Logged in with a new nonce', 'rest-health' ),
};
