import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: a PHP file saved with a byte order mark. Browsers read over it; PHP, and so Site Health, does not. */
export const byteOrderMark: Rule = defineRule( {
	id: 'byte-order-mark',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: all(
		any(
			is( 'index.body', 'json-with-bom' ),
			is( 'visitor.body', 'json-with-bom' ),
			is( 'pageNonce.body', 'json-with-bom' ),
			is( 'loopbackVisitor.body', 'json-with-bom' )
		),
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [ text( __( 'A PHP file puts an invisible mark before the REST API’s answers', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'An answer begins with a byte order mark, three invisible bytes. The block editor reads over them; apps, other sites and Site Health cannot read the answer. They come from a PHP file that was saved as “UTF-8 with BOM”.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Find the PHP file that was edited last (often wp-config.php or the theme’s functions.php), and save it as UTF-8 without BOM.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'A PHP file saved with a byte order mark', 'rest-health' ) ) ],
	where: [ text( __( 'wp-config.php, the theme, or a plugin', 'rest-health' ) ) ],
	affected: [ text( __( 'Apps, other sites and Site Health; not the block editor', 'rest-health' ) ) ],
} );
