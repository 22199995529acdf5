import { __ } from '@wordpress/i18n';
import { PARAGRAPH } from './paragraph';
import { saveElsewhere } from './save-elsewhere';

/** The same paragraph to the route of patterns. */
export const savePattern = saveElsewhere(
	'savePattern',
	'pattern-zero',
	PARAGRAPH,
	__( 'Logged in with nonce, a pattern', 'rest-health' )
);
