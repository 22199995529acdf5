import { __ } from '@wordpress/i18n';
import { all, any, is, passed, type Condition } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

/** It passed, and whoever answered saw the request without the header that it was sent with. */
const withoutHeader = ( name: ExchangeName ): Condition =>
	all( passed( name ), is( `${ name }.seenOverride`, false ), is( `${ name }.seenMethod`, 'POST' ) );

/** Covers: a proxy or server that takes X-HTTP-Method-Override away. What was to be deleted is then taken for an update that changes nothing. */
export const overrideDropped: Rule = defineRule( {
	id: 'override-dropped',
	severity: 'recommended',
	confidence: 'proven',
	layer: null,
	needs: [ 'pageNonce', 'post' ],
	when: all( passed( 'post' ), any( withoutHeader( 'postBlocks' ), withoutHeader( 'postOverride' ) ), steady ),
	title: [ text( __( 'A header that the editor sends gets lost, so deleting does nothing', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'What is sent arrives, but without the header X-HTTP-Method-Override that it was sent with. The block editor says by this header whether to update or to delete. Without it, WordPress takes a deletion for an update that changes nothing, and answers that all is well: the post, the pattern or the file is still there.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Ask your host to let the request header X-HTTP-Method-Override pass to PHP for addresses below /wp-json/.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'The request header X-HTTP-Method-Override is taken away before requests for this site’s REST API (addresses below /wp-json/) reach WordPress, so that nothing can be deleted in the WordPress editor. Please let that header pass, in the web server and in whatever stands in front of it.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A proxy, a CDN, a firewall or the web server', 'rest-health' ) ) ],
	where: [ text( __( 'Between the browser and PHP: the header X-HTTP-Method-Override', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who deletes something in the block editor or the Site Editor', 'rest-health' ) ) ],
} );
