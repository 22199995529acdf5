import { __ } from '@wordpress/i18n';
import { all, is, not } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** What the block editor does: the cookie, and the nonce that was printed into this page. */
export const pageNonce: Probe = {
	name: 'pageNonce',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'page-nonce',
	form: 'root',
	method: 'GET',
	when: all( not( is( 'index.wall', 'basic', 'other' ) ), is( 'browser.restOrigin', 'same', null ) ),
	label: __( 'Logged in with nonce', 'rest-health' ),
};
