import { __ } from '@wordpress/i18n';
import { all, failed, is } from '../diagnosis/conditions';
import { reachedRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: the filter rest_url_prefix changed, by a plugin that hides WordPress or by code, and the rewrite rules not made anew. */
export const changedRestPrefix: Rule = defineRule( {
	id: 'changed-rest-prefix',
	severity: 'critical',
	confidence: 'proven',
	layer: 'wordpress',
	needs: [ 'index', 'queryForm' ],
	when: all(
		is( 'server.restPrefix', 'not-in-rules' ),
		failed( 'index' ),
		is( 'index.depth', 'wordpress', 'nothing', 'php' ),
		reachedRest( 'queryForm' ),
		steady
	),
	explains: [
		'missing-rest-rewrite',
		'changed-addresses',
		'missing-rest-routing',
		'missing-server-rewrite',
		'loopback-failure',
	],
	title: [ text( __( 'The REST API was given another address, and the rules lack it', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'Code changed the beginning of the REST API’s addresses (wp-json) to another word, by the filter rest_url_prefix. WordPress hands the new address out, and its stored rewrite rules do not know it. The same request in the form index.php?rest_route= reaches the REST API.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'On Settings → Permalinks, choose Save Changes without changing anything: WordPress then makes its rewrite rules anew. If you do not want another address, switch it off in the plugin that hides WordPress.',
				'rest-health'
			)
		),
	],
	action: 'permalinks',
	who: [ text( __( 'Code on the filter rest_url_prefix', 'rest-health' ) ) ],
	where: [ text( __( 'The option rewrite_rules holds no rule for the new address', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody', 'rest-health' ) ) ],
} );
