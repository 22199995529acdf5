import { __ } from '@wordpress/i18n';
import { PARAGRAPH } from './paragraph';
import { saveElsewhere } from './save-elsewhere';

/** The same paragraph to the route of templates, where the Site Editor saves. */
export const saveTemplate = saveElsewhere(
	'saveTemplate',
	'template-zero',
	PARAGRAPH,
	__( 'Logged in with nonce, a template', 'rest-health' )
);
