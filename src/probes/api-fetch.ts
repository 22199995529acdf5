import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
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
	when: passed( 'pageNonce' ),
	label: __( 'Logged in, through apiFetch', 'rest-health' ),
};
