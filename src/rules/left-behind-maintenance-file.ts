import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: a .maintenance file older than ten minutes. WordPress takes no notice of it, but the update that made it did not end. */
export const leftBehindMaintenanceFile: Rule = defineRule( {
	id: 'left-behind-maintenance-file',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'wordpress',
	needs: [],
	when: is( 'server.maintenance', 'left-behind' ),
	aside: all(),
	title: [ text( __( 'An update broke off and left its maintenance file behind', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'In the site’s main folder is a file .maintenance older than ten minutes. WordPress takes no notice of it any more and refuses nobody because of it. But an update takes it away when it ends, so the last one did not end as it should.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Open Dashboard → Updates and run what stands there once more; then delete the file .maintenance, if it is still there, by FTP or your host’s file manager.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'An update that did not end', 'rest-health' ) ) ],
	where: [ text( __( '.maintenance in the site’s main folder', 'rest-health' ) ) ],
	affected: [ text( __( 'Nobody now; what was being updated may be incomplete', 'rest-health' ) ) ],
} );
