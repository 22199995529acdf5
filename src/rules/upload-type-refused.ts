import { __ } from '@wordpress/i18n';
import { all, any, failed, not, passed } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { editorsGetThrough, onlyUpdating, savingWorks, stoppedAsIs } from '../diagnosis/saving';
import { placed, stoppedBy } from '../diagnosis/saving-words';
import { text, textWhen } from '../diagnosis/text';

const ASKED = [ 'typeImage', 'typeText', 'typeForm' ] as const;

/** Covers: types of content that the editor does not use and apps do: a bare file (OWASP CRS 920420), plain text, a form. */
export const uploadTypeRefused: Rule = defineRule( {
	id: 'upload-type-refused',
	severity: 'recommended',
	confidence: 'very-likely',
	...stoppedBy( ASKED ),
	property: 'content-type',
	needs: [ 'postBlocks' ],
	shows: [ 'typeImage', 'typeText', 'typeForm' ],
	when: all(
		onlyUpdating,
		savingWorks,
		any(
			// Where the route of files refuses texts as well, it is the route.
			all( stoppedAsIs( 'typeImage' ), not( failed( 'saveMedia' ) ) ),
			stoppedAsIs( 'typeText' ),
			stoppedAsIs( 'typeForm' )
		)
	),
	aside: not( editorsGetThrough ),
	title: [ text( __( 'Something in front of WordPress refuses types of content that apps send', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			all( stoppedAsIs( 'typeImage' ), passed( 'typeMultipart' ) ),
			__(
				'What the block editor sends arrives: texts as JSON, and images in a form. An image that is sent as a bare file (Content-Type: image/jpeg), as some apps upload it, was refused before WordPress was asked.',
				'rest-health'
			)
		),
		text(
			__(
				'Texts arrive as JSON, which is what the block editor sends. The same route was sent other types of content, as some apps send them, and one of these was refused before WordPress was asked.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'If an app or a service that works with this site fails to upload, ask your host to allow the types of content named below for the REST API; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests to this site’s REST API (addresses below /wp-json/) are refused before they reach WordPress because of their type of content (for example image/jpeg or text/plain), so that an app cannot upload files. In the OWASP core rule set it is rule 920420, which goes by tx.allowed_request_content_type. Please allow the types that WordPress’s REST API takes for these addresses.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Apps and services that send files or texts in that way; not the editor', 'rest-health' ) ) ],
	remarks: [
		textWhen( stoppedAsIs( 'typeImage' ), __( 'Refused: a bare file (image/jpeg).', 'rest-health' ) ),
		textWhen( stoppedAsIs( 'typeText' ), __( 'Refused: plain text (text/plain).', 'rest-health' ) ),
		textWhen(
			stoppedAsIs( 'typeForm' ),
			__( 'Refused: a form (application/x-www-form-urlencoded).', 'rest-health' )
		),
		...placed,
	],
} );
