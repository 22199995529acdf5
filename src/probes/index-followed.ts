import { __ } from '@wordpress/i18n';
import { is } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Where a hidden redirect ends. */
export const indexFollowed: Probe = {
	name: 'indexFollowed',
	group: 'reading',
	by: 'fetch',
	target: 'index',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	follow: true,
	when: is( 'index.redirect', 'hidden' ),
	label: __( 'Visitor, following the redirect', 'rest-health' ),
};
