import { __ } from '@wordpress/i18n';
import { firewallLog } from '../diagnosis/logs';
import {
	askedByServerAlone,
	isOrLooksLike,
	ofWalled,
	wallsName,
	walledSomewhere,
	whoIsMet,
	type Wall,
} from '../diagnosis/in-front';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

const WALL: Wall = { kinds: [ 'firewall', 'server' ], does: [ 'blocks', 'asks-login', 'hides' ] };

/**
 * Covers: firewalls on the server that are known by their own page (cPanel’s ModSecurity with its 406, Imunify360, BitNinja, MalCare,
 * LiteSpeed, FortiWeb, F5, Barracuda …). Not ModSecurity with the server’s own page, which nothing tells from any other rule of the server.
 */
export const firewallRefusal: Rule = defineRule( {
	id: 'firewall-refusal',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	needs: [ 'index' ],
	when: walledSomewhere( WALL ),
	explains: [ 'loopback-failure', 'unstable', 'hidden-index' ],
	title: [
		...isOrLooksLike(
			WALL,
			/* translators: %1$s: name of a firewall, for example Imunify360. */
			__( 'The firewall %1$s refuses requests for the REST API', 'rest-health' ),
			/* translators: %1$s: name of a firewall, for example Imunify360. */
			__( 'What looks like %1$s refuses requests for the REST API', 'rest-health' )
		),
		text( __( 'A firewall refuses requests for the REST API', 'rest-health' ) ),
	],
	explanation: [
		...ofWalled( WALL, ( name ) => [
			text(
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: name of a firewall, for example Imunify360. */
				__(
					'A request for the REST API was answered %1$s, with marks of %2$s. Nothing in the answer comes from WordPress: a rule of that firewall answered first.',
					'rest-health'
				),
				`${ name }.status`,
				`${ name }.product`
			),
		] ),
		text( __( 'A rule of a firewall answered before WordPress was asked.', 'rest-health' ) ),
	],
	fix: [
		...ofWalled( WALL, ( name ) => [
			text(
				/* translators: %1$s: name of a firewall. %2$s: where it has the setting. */
				__(
					'In %1$s, at %2$s, find the rule that refused this request, and switch off that one rule for addresses below /wp-json/.',
					'rest-health'
				),
				`${ name }.product`,
				`${ name }.productSetting`
			),
			text(
				/* translators: %1$s: name of a firewall, for example Imunify360. */
				__(
					'Ask your host which rule of %1$s refused this request, and to switch off that one rule for addresses below /wp-json/.',
					'rest-health'
				),
				`${ name }.product`
			),
		] ),
		text(
			__(
				'Ask your host which rule of the firewall refused this request, and to switch off that one rule for addresses below /wp-json/.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'A rule of the server’s firewall refuses requests for this site’s REST API (addresses below /wp-json/), so that the WordPress editor cannot save. Please tell me the id of the rule, and switch off that one rule for these addresses.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: wallsName( WALL ),
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: whoIsMet,
	remarks: [ askedByServerAlone ],
} );
