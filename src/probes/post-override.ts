import { __ } from '@wordpress/i18n';
import { failed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** Where saving a block was refused: the header alone, without any text. */
export const postOverride: Probe = {
	name: 'postOverride',
	group: 'saving',
	by: 'fetch',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	inTurn: true,
	when: failed( 'postBlocks' ),
	label: __( 'Logged in with nonce, X-HTTP-Method-Override: PUT', 'rest-health' ),
};
