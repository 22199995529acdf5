import { __ } from '@wordpress/i18n';
import { PARAGRAPH } from './paragraph';
import { saveElsewhere } from './save-elsewhere';

/** The same paragraph to the route of pages. */
export const savePage = saveElsewhere(
	'savePage',
	'page-zero',
	PARAGRAPH,
	__( 'Logged in with nonce, a page', 'rest-health' )
);
