import { __ } from '@wordpress/i18n';
import { saveElsewhere } from './save-elsewhere';

/** The description of an image. */
export const saveMedia = saveElsewhere(
	'saveMedia',
	'media-zero',
	'<p>REST Health</p>',
	__( 'Logged in with nonce, the description of an image', 'rest-health' )
);
