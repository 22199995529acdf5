import { __ } from '@wordpress/i18n';
import { all, failed, not } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyUpdating, savingWorks, stopped } from '../diagnosis/saving';
import { answered, atItsSetting, placed, stoppedBy } from '../diagnosis/saving-words';
import { text } from '../diagnosis/text';

/** Covers: files sent as the editor sends them (multipart/form-data) refused in front of WordPress, while texts pass. */
export const uploadsRefused: Rule = defineRule( {
	id: 'uploads-refused',
	severity: 'critical',
	confidence: 'very-likely',
	...stoppedBy( [ 'typeMultipart' ] ),
	property: 'content-type',
	needs: [ 'typeMultipart' ],
	// Where the route of files refuses texts as well, it is the route.
	when: all( onlyUpdating, savingWorks, stopped( 'typeMultipart' ), not( failed( 'saveMedia' ) ) ),
	title: [ text( __( 'Something in front of WordPress refuses files that are uploaded', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'typeMultipart' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Texts reach WordPress. A tiny image, sent as the editor uploads files (multipart/form-data), was answered %1$s, and nothing in the answer comes from WordPress. No file was added to the media library.',
				'rest-health'
			),
			__(
				'Texts reach WordPress. With a tiny image, sent as the editor uploads files (multipart/form-data), the connection broke off. No file was added to the media library.',
				'rest-health'
			)
		),
	],
	fix: [
		...atItsSetting(
			[ 'typeMultipart' ],
			/* translators: %1$s: name of a product. %2$s: where it has the setting. */
			__(
				'In %1$s, at %2$s, find the rule that refused this request, and except /wp-json/wp/v2/media from that one rule.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host which rule refuses uploads (multipart/form-data) to /wp-json/wp/v2/media, and to make an exception for that address.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Uploads to this site’s REST API (POST with multipart/form-data to /wp-json/wp/v2/media) are refused before they reach WordPress, so that no image can be added in the WordPress editor. Please tell me which rule refuses them, and make an exception from that one rule for this address.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Everybody who uploads images and files in the editor', 'rest-health' ) ) ],
	remarks: placed,
} );
