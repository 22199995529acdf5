import { __ } from '@wordpress/i18n';
import { askWhoeverRefused } from '../diagnosis/advice';
import { all, failed, is, not, passed } from '../diagnosis/conditions';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereRefused } from '../diagnosis/place';
import { reachedRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a REST server of a plugin's own (wp_rest_server_class), which answers everybody with an error before WordPress's code has its turn. */
export const replacedRestServer: Rule = defineRule( {
	id: 'replaced-rest-server',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		failed( 'index' ),
		failed( 'pageNonce' ),
		is( 'index.trace.refused.hook', 'wp_rest_server_class' ),
		is( 'pageNonce.trace.refused.hook', 'wp_rest_server_class' ),
		// Where that server lets WordPress's own code run and refuses in it, the depth shows where.
		not( reachedRest( 'pageNonce' ) ),
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s switches the REST API off for everybody', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s switches the REST API off for everybody', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s switches the REST API off for everybody', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme switches the REST API off for everybody', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			passed( 'internal' ),
			/* translators: %1$s: an error code, for example rest_forbidden. */
			__(
				'Requests reached WordPress, and a REST server that is not WordPress’s own answered them with the error %1$s, with your login and without. Inside PHP, where no server is needed, the same route answers. Until that ends, the block editor can save nothing.',
				'rest-health'
			),
			'pageNonce.code'
		),
		text(
			__(
				'Requests reached WordPress, and a REST server that is not WordPress’s own answered them, with your login and without. Until that ends, the block editor can save nothing.',
				'rest-health'
			)
		),
	],
	fix: askWhoeverRefused,
	action: 'plugins',
	who: whoRefused,
	where: [ ...whereRefused(), text( __( 'wp_rest_server_class', 'rest-health' ) ) ],
	culprits: [ 'pageNonce', 'index' ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
	remarks: [ ...itsSetting, ...besides( 'pageNonce', 'index' ) ],
} );
