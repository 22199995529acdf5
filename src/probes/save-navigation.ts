import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { PARAGRAPH } from './paragraph';
import type { Probe } from './probe';

/** The same paragraph to the route of navigation menus. */
export const saveNavigation: Probe = {
	name: 'saveNavigation',
	group: 'saving',
	by: 'fetch',
	target: 'navigation-zero',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content: PARAGRAPH },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label: __( 'Logged in with nonce, a navigation menu', 'rest-health' ),
};
