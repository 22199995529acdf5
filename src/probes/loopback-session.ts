import { __ } from '@wordpress/i18n';
import { all, is, not } from '../diagnosis/conditions';
import type { Probe } from './probe';
import { somethingFailed } from './something-failed';

/** The same with the login cookie and a new nonce. Where the server waited for itself in vain, it need not do so twice. */
export const loopbackSession: Probe = {
	name: 'loopbackSession',
	group: 'server',
	by: 'loopback',
	target: 'self-test',
	identity: 'fresh-nonce',
	form: 'root',
	method: 'GET',
	when: all( somethingFailed, not( is( 'loopbackVisitor.outcome', 'timed-out' ) ) ),
	label: __( 'Logged in, the server asks itself', 'rest-health' ),
};
