import { __ } from '@wordpress/i18n';
import { all, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/**
 * A visitor with an Authorization header, of a scheme that nobody knows: nothing can take it for an attempt to log in. Whether it arrives
 * tells whether application passwords can; WordPress passes over it, and whoever does not is told.
 */
export const authorization: Probe = {
	name: 'authorization',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'authorization',
	form: 'root',
	method: 'GET',
	extra: true,
	when: all( notBanned, passed( 'index' ) ),
	label: __( 'Visitor, with an Authorization header', 'rest-health' ),
};
