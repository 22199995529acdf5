import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same again where no nonce is accepted any more: whether wp-admin still knows who asks tells a lost cookie from a login that ended meanwhile. */
export const ajaxAgain: Probe = {
	name: 'ajaxAgain',
	group: 'controls',
	by: 'fetch',
	target: 'ajax',
	identity: 'cookie',
	form: 'root',
	method: 'GET',
	when: all(
		passed( 'ajax' ),
		is( 'pageNonce.code', 'rest_cookie_invalid_nonce' ),
		is( 'freshNonce.code', 'rest_cookie_invalid_nonce' )
	),
	label: __( 'Logged in, asked again', 'rest-health' ),
};
