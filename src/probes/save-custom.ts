import { __ } from '@wordpress/i18n';
import { PARAGRAPH } from './paragraph';
import { saveElsewhere } from './save-elsewhere';

/** The same paragraph to the route of a post type that is not WordPress’s: a product, an event. */
export const saveCustom = saveElsewhere(
	'saveCustom',
	'custom-zero',
	PARAGRAPH,
	__( 'Logged in with nonce, a post of another type', 'rest-health' )
);
