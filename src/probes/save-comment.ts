import { __ } from '@wordpress/i18n';
import { saveElsewhere } from './save-elsewhere';

/** A comment, as wp-admin and apps save it: text with a mark of HTML, and no blocks. */
export const saveComment = saveElsewhere(
	'saveComment',
	'comment-zero',
	'<p>REST Health</p>',
	__( 'Logged in with nonce, a comment', 'rest-health' )
);
