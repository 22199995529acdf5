import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';

/**
 * The counter-experiment: a refused request once more, with the code that refused it left out of it. It is asked in the
 * way of the refused one, so the way given here is only the most frequent.
 */
export const withoutSuspect: Probe = {
	name: 'withoutSuspect',
	group: 'proof',
	by: 'experiment',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'GET',
	label: __( 'The same request without the code that refused it', 'rest-health' ),
};
