import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';

/**
 * The index of the REST API, as a visitor. Asked first: behind HTTP Basic a request with
 * credentials would open the browser’s own login dialog and hang.
 */
export const index: Probe = {
	name: 'index',
	group: 'reading',
	by: 'fetch',
	target: 'index',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	label: __( 'Visitor', 'rest-health' ),
};
