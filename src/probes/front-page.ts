import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';

/**
 * The front page as visitors get it, from whatever keeps pages for them: whether it carries a nonce for the REST API.
 */
export const frontPage: Probe = {
	name: 'frontPage',
	group: 'controls',
	by: 'fetch',
	target: 'front-page',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	follow: true,
	extra: true,
	label: __( 'Visitor', 'rest-health' ),
};
