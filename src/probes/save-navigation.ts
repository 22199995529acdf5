import { __ } from '@wordpress/i18n';
import { PARAGRAPH } from './paragraph';
import { saveElsewhere } from './save-elsewhere';

/** The same paragraph to the route of navigation menus. */
export const saveNavigation = saveElsewhere(
	'saveNavigation',
	'navigation-zero',
	PARAGRAPH,
	__( 'Logged in with nonce, a navigation menu', 'rest-health' )
);
