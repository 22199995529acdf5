import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';

/** Its control: the same a moment later with nothing left out. Only if this one is refused, the other proves something. */
export const withSuspect: Probe = {
	name: 'withSuspect',
	group: 'proof',
	by: 'experiment',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'GET',
	refusalExpected: true,
	label: __( 'The same request once more as it was', 'rest-health' ),
};
