import { __ } from '@wordpress/i18n';
import { all, failed, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The method in the address instead of the header: WordPress takes both, and a firewall that refuses the header may let it pass. */
export const postInQuery: Probe = {
	name: 'postInQuery',
	group: 'saving',
	by: 'fetch',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	methodInAddress: true,
	inTurn: true,
	when: all( passed( 'post' ), failed( 'postOverride' ) ),
	label: __( 'Logged in with nonce, _method=PUT in the address', 'rest-health' ),
};
