import { __ } from '@wordpress/i18n';
import { any, is, not, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/**
 * Core’s own way of renewing a nonce. Two things at once: whether WordPress answers outside REST, and a fresh nonce.
 */
export const ajax: Probe = {
	name: 'ajax',
	group: 'controls',
	by: 'fetch',
	target: 'ajax',
	identity: 'cookie',
	form: 'root',
	method: 'GET',
	atOnce: true,
	when: any( passed( 'index' ), not( is( 'staticFile.wall', 'basic', 'other' ) ) ),
	label: __( 'Logged in', 'rest-health' ),
};
