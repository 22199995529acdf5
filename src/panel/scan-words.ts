import { __, _n, sprintf } from '@wordpress/i18n';
import type { Scan } from './scan';
import type { ScanState } from './use-scan';

/** What reading the code has shown, in a sentence or more. */
export function scanSummary( state: ScanState ): string {
	switch ( state ) {
		case 'unread':
			return '';
		case 'reading':
			return __( 'Reading the code…', 'rest-health' );
		case 'failed':
			return __( 'The code could not be read: the site did not answer.', 'rest-health' );
	}
	return state.unavailable
		? __(
				'The code could not be read, so nothing is known about it: PHP’s tokenizer is not there. Your host can switch it on.',
				'rest-health'
			)
		: [ readWords( state ), ...skippedWords( state ), ...moreWords( state ) ].join( ' ' );
}

function readWords( { suspects, files }: Scan ): string {
	const words =
		suspects.length === 0
			? /* translators: %d: number of files. */
				_n( 'No such code was found in %d file.', 'No such code was found in %d files.', files, 'rest-health' )
			: /* translators: %d: number of files. */
				_n( '%d file was read.', '%d files were read.', files, 'rest-health' );
	return sprintf( words, files );
}

const moreWords = ( { more }: Scan ): readonly string[] =>
	more === 0
		? []
		: [
				sprintf(
					/* translators: %d: number of places in code. */
					_n(
						'%d more place was found and is not listed.',
						'%d more places were found and are not listed.',
						more,
						'rest-health'
					),
					more
				),
			];

const skippedWords = ( { skipped }: Scan ): readonly string[] =>
	skipped === 0
		? []
		: [
				sprintf(
					/* translators: %d: number of files. */
					_n(
						'%d was left out, because it is too large or time was over.',
						'%d were left out, because they are too large or time was over.',
						skipped,
						'rest-health'
					),
					skipped
				),
			];
