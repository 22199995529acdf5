import { __ } from '@wordpress/i18n';
import { is } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { refusesSize } from '../diagnosis/saving';
import { answered, placed, savingLayers, whereStopped, whoStops } from '../diagnosis/saving-words';
import { text, textWhen } from '../diagnosis/text';

/** The longest first: what is shorter may be refused for another reason. */
const ASKED = [ 'postLarge', 'postBlocks', 'postPlain', 'post' ] as const;

/** PHP drops a body that is longer than post_max_size, and WordPress runs without it. */
const droppedByPhp = is( 'postLarge.seenBytes', 0 );

/**
 * Covers: client_max_body_size of nginx (413), LimitRequestBody of Apache (413), SecRequestBodyNoFilesLimit of ModSecurity (413 or 403),
 * post_max_size of PHP.
 */
export const largeBodyRefused: Rule = defineRule( {
	id: 'large-body-refused',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	layers: [ { layer: 'php', when: droppedByPhp }, ...savingLayers( ASKED ) ],
	property: 'size',
	needs: [ 'pageNonce', 'post' ],
	shows: [ 'postLarge', 'postPlain', 'postBlocks' ],
	when: refusesSize,
	title: [
		textWhen( droppedByPhp, __( 'PHP drops what is saved when it is long', 'rest-health' ) ),
		text( __( 'Something in front of WordPress refuses to take posts that are long', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			droppedByPhp,
			__(
				'Plain words, 140,000 bytes of them, were sent as a post: WordPress was asked, and nothing of them had arrived. A short text arrives. So it is more than PHP takes (post_max_size).',
				'rest-health'
			)
		),
		...answered(
			ASKED,
			/* translators: %1$s: an HTTP status code, for example 413. */
			__(
				'What is short reaches WordPress. The same with more text was answered %1$s, and nothing in the answer comes from WordPress. So it is the size that is refused, and not what is written.',
				'rest-health'
			),
			__(
				'What is short reaches WordPress. With more text, 140,000 bytes of plain words, the connection broke off. So it is the size that is refused, and not what is written.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			droppedByPhp,
			__( 'Ask your host to raise post_max_size of PHP, for example to 16 MB.', 'rest-health' )
		),
		textWhen(
			is( 'postLarge.page', 'nginx' ),
			__( 'Ask your host to raise client_max_body_size of nginx, for example to 16 MB.', 'rest-health' )
		),
		text(
			__(
				'Ask your host to raise the limit on the size of requests for the REST API, for example to 16 MB.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			/* translators: %1$s: a number of bytes that passed. %2$s: a number of bytes that were refused. */
			__(
				'Requests to this site’s REST API (addresses below /wp-json/) are refused because of their size: a body of %1$s bytes passes, one of %2$s bytes is refused. Long posts cannot be saved in the WordPress editor. Please raise that limit, for example to 16 MB (client_max_body_size of nginx, LimitRequestBody of Apache, SecRequestBodyNoFilesLimit of ModSecurity, post_max_size of PHP).',
				'rest-health'
			),
			'limits.passedBytes',
			'limits.refusedBytes'
		),
		text(
			__(
				'Requests to this site’s REST API (addresses below /wp-json/) are refused because of their size, so that long posts cannot be saved in the WordPress editor. Please raise that limit, for example to 16 MB (client_max_body_size of nginx, LimitRequestBody of Apache, SecRequestBodyNoFilesLimit of ModSecurity, post_max_size of PHP).',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: [
		textWhen( droppedByPhp, __( 'PHP, by a limit in its configuration', 'rest-health' ) ),
		...whoStops( ASKED ),
	],
	where: [ textWhen( droppedByPhp, __( 'PHP: post_max_size', 'rest-health' ) ), ...whereStopped ],
	affected: [ text( __( 'Everybody who saves long posts and pages', 'rest-health' ) ) ],
	remarks: [
		text(
			/* translators: %1$s: a number of bytes. %2$s: a number of bytes. */
			__( 'Asked on: a body of %1$s bytes passes, one of %2$s bytes is refused.', 'rest-health' ),
			'limits.passedBytes',
			'limits.refusedBytes'
		),
		...placed,
	],
} );
