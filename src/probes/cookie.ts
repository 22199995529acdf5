import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/**
 * Asks with the login cookie and no nonce. WordPress answers as if nobody were logged in; code that
 * hooks in before core’s check still sees a user.
 */
export const cookie: Probe = {
	name: 'cookie',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'cookie',
	form: 'root',
	method: 'GET',
	// Where visitors are refused, this is most likely refused as well and tells nothing: what is left to be refused is needed for other questions.
	when: all(
		not( is( 'index.wall', 'basic', 'other' ) ),
		is( 'browser.restOrigin', 'same', null ),
		any( passed( 'index' ), all( failed( 'pageNonce' ), not( failed( 'pageNonceAgain' ) ) ) )
	),
	label: __( 'Cookie only', 'rest-health' ),
};
