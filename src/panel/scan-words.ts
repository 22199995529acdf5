import { __, _n, sprintf } from '@wordpress/i18n';
import type { ScanState } from './use-scan';

/** What reading the code has shown, in a sentence or two. */
export function scanSummary( state: ScanState ): string {
	switch ( state ) {
		case 'unread':
			return '';
		case 'reading':
			return __( 'Reading the code…', 'rest-health' );
		case 'failed':
			return __( 'The code could not be read: the site did not answer.', 'rest-health' );
	}
	const { suspects, files, skipped } = state;
	const found =
		suspects.length === 0
			? /* translators: %d: number of files. */
				_n( 'No such code was found in %d file.', 'No such code was found in %d files.', files, 'rest-health' )
			: /* translators: %d: number of files. */
				_n( '%d file was read.', '%d files were read.', files, 'rest-health' );
	const read = sprintf( found, files );
	return skipped === 0
		? read
		: `${ read } ${ sprintf(
				/* translators: %d: number of files. */
				_n(
					'%d was left out, because it is too large or time was over.',
					'%d were left out, because they are too large or time was over.',
					skipped,
					'rest-health'
				),
				skipped
			) }`;
}
