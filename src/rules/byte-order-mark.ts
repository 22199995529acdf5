import { __ } from '@wordpress/i18n';
import { named, who } from '../diagnosis/culprit';
import { where } from '../diagnosis/place';
import { all, any, is } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** A browser reads over the mark, so these passed: nobody can be found by asking again. */
const SEEN = [ 'pageNonce', 'index' ] as const;

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
	title: [
		...named(
			'printed',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s puts an invisible mark before the REST API’s answers', 'rest-health' ),
			},
			SEEN
		),
		text( __( 'A PHP file puts an invisible mark before the REST API’s answers', 'rest-health' ) ),
	],
	explanation: [
		text(
			__(
				'An answer begins with a byte order mark, three invisible bytes. The block editor reads over them; apps, other sites and Site Health cannot read the answer. They come from a PHP file that was saved as “UTF-8 with BOM”.',
				'rest-health'
			)
		),
	],
	fix: [
		...named(
			'printed',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __(
					'Tell the author of %1$s to save the file named under Where as UTF-8 without BOM.',
					'rest-health'
				),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'Save the file of the theme %1$s that is named under Where as UTF-8 without BOM.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __( 'Save the file %1$s as UTF-8 without BOM.', 'rest-health' ),
			},
			SEEN
		),
		text(
			__(
				'Find the PHP file that was edited last (often wp-config.php or the theme’s functions.php), and save it as UTF-8 without BOM.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ ...who( 'printed', SEEN ), text( __( 'A PHP file saved with a byte order mark', 'rest-health' ) ) ],
	where: [ ...where( 'printed', SEEN ), text( __( 'wp-config.php, the theme, or a plugin', 'rest-health' ) ) ],
	affected: [ text( __( 'Apps, other sites and Site Health; not the block editor', 'rest-health' ) ) ],
} );
