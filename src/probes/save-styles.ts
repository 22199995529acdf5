import { __ } from '@wordpress/i18n';
import { saveElsewhere } from './save-elsewhere';

/** Styles, as the Site Editor saves them: they hold no blocks. */
export const saveStyles = saveElsewhere(
	'saveStyles',
	'styles-zero',
	'p { color: #111111; }',
	__( 'Logged in with nonce, styles', 'rest-health' )
);
