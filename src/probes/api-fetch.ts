import { __ } from '@wordpress/i18n';
import { all, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/** Through the page’s own apiFetch, on purpose: it shows what other plugins’ middlewares do to a request. */
export const apiFetch: Probe = {
	name: 'apiFetch',
	group: 'reading',
	by: 'api-fetch',
	target: 'self-test',
	identity: 'page-nonce',
	form: 'root',
	method: 'GET',
	early: true,
	when: all( notBanned, passed( 'pageNonce' ) ),
	label: __( 'Logged in, through apiFetch', 'rest-health' ),
};
