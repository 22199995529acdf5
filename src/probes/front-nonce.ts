import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import { notBanned } from './not-banned';
import type { Probe } from './probe';

/** A visitor with the nonce of the front page, as scripts of themes and plugins ask. A page that was kept too long holds an old one. */
export const frontNonce: Probe = {
	name: 'frontNonce',
	group: 'reading',
	by: 'fetch',
	target: 'self-test',
	identity: 'front-nonce',
	form: 'root',
	method: 'GET',
	extra: true,
	when: all( notBanned, passed( 'index' ), is( 'frontPage.hasNonce', true ) ),
	label: __( 'Visitor, with the nonce of the front page', 'rest-health' ),
};
