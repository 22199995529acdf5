import { __ } from '@wordpress/i18n';
import { PARAGRAPH } from './paragraph';
import { saveElsewhere } from './save-elsewhere';

/** The same paragraph to the route of template parts, where the Site Editor saves. */
export const saveTemplatePart = saveElsewhere(
	'saveTemplatePart',
	'template-part-zero',
	PARAGRAPH,
	__( 'Logged in with nonce, a template part', 'rest-health' )
);
