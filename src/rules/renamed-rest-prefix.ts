import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: WP Ghost, WP Hide and code that give the REST API another address, which works. Only what was told wp-json does not find it. */
export const renamedRestPrefix: Rule = defineRule( {
	id: 'renamed-rest-prefix',
	severity: 'intended',
	confidence: 'proven',
	layer: 'wordpress',
	needs: [ 'index', 'pageNonce' ],
	when: all( is( 'server.restPrefix', 'changed' ), passed( 'index' ), passed( 'pageNonce' ) ),
	aside: all(),
	title: [ text( __( 'The REST API has another address than usual', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'Code changed the beginning of the REST API’s addresses (wp-json) to another word, and it answers there. Everything that asks WordPress for the address works; an app or a firewall rule that was told /wp-json does not.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'If an app says that it finds no REST API, switch the other address off in the plugin that hides WordPress; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'Code on the filter rest_url_prefix', 'rest-health' ) ) ],
	affected: [ text( __( 'Apps that insist on addresses below /wp-json', 'rest-health' ) ) ],
} );
