import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyUpdating, stoppedAsIs } from '../diagnosis/saving';
import { answered, exceptTheRestApi, placed, stoppedBy } from '../diagnosis/saving-words';
import { text, textWhen } from '../diagnosis/text';
import type { Piece } from '../evidence';

/** What was tried by itself and refused by itself. */
const piece = ( which: Piece, sentence: string ) => textWhen( is( 'limits.piece', which ), sentence );

/** Covers: a firewall that lets a plain paragraph pass and refuses what editors write besides: images, embeds, styles, names of files. */
export const richContentRefused: Rule = defineRule( {
	id: 'rich-content-refused',
	severity: 'critical',
	confidence: 'proven',
	...stoppedBy( [ 'postRich' ] ),
	property: 'content',
	needs: [ 'postBlocks', 'postRich' ],
	when: all( onlyUpdating, passed( 'postBlocks' ), stoppedAsIs( 'postRich' ) ),
	title: [ text( __( 'A firewall in front of WordPress refuses some of what editors write', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'postRich' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A post of one paragraph reached WordPress. A post with a heading, a list, a link, an image, an embed, a table and code was answered %1$s by something before WordPress. So a rule refuses a part of that text. Nothing was saved by either.',
				'rest-health'
			),
			__(
				'A post of one paragraph reached WordPress. With a post of a heading, a list, a link, an image, an embed, a table and code, the connection broke off. So a rule refuses a part of that text. Nothing was saved by either.',
				'rest-health'
			)
		),
	],
	fix: [
		...exceptTheRestApi( [ 'postRich' ] ),
		text(
			__(
				'Ask your host to except the field content from the rules that refused it, for addresses below /wp-json/wp/v2/ and for people who are logged in.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Rules of the firewall in front of WordPress refuse ordinary HTML in the field content that is sent to the REST API (addresses below /wp-json/wp/v2/), so that some posts cannot be saved in the WordPress editor. Please tell me which rules refused these requests, and except the field content from them for these addresses, or switch on the rule set’s exclusions for WordPress.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Whoever saves a post that holds such text', 'rest-health' ) ) ],
	remarks: [
		piece( 'heading', __( 'Tried by itself, a heading is refused.', 'rest-health' ) ),
		piece( 'list', __( 'Tried by itself, a list is refused.', 'rest-health' ) ),
		piece( 'link', __( 'Tried by itself, a link is refused.', 'rest-health' ) ),
		piece( 'image', __( 'Tried by itself, an image is refused.', 'rest-health' ) ),
		piece( 'style', __( 'Tried by itself, a block with a style of its own is refused.', 'rest-health' ) ),
		piece( 'embed', __( 'Tried by itself, an embedded video is refused.', 'rest-health' ) ),
		piece( 'table', __( 'Tried by itself, a table is refused.', 'rest-health' ) ),
		piece( 'code', __( 'Tried by itself, a block of code is refused.', 'rest-health' ) ),
		piece( 'file-name', __( 'Tried by itself, the name of a file (wp-config.php) is refused.', 'rest-health' ) ),
		piece( 'html', __( 'Tried by itself, plain HTML is refused.', 'rest-health' ) ),
		...placed,
	],
} );
