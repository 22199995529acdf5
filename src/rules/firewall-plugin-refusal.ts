import { __ } from '@wordpress/i18n';
import { any, is } from '../diagnosis/conditions';
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
import { text, textWhen } from '../diagnosis/text';

const WALL: Wall = { kinds: [ 'plugin' ], does: [ 'blocks', 'limits', 'challenges', 'hides', 'asks-login' ] };

/**
 * Covers: pages by which firewall plugins refuse, where the witness named nobody: Wordfence (403 by its rules, 503 by a lock-out or a
 * country), WP Cerber, Shield, NinjaFirewall. Some of them run before WordPress (auto_prepend_file).
 */
export const firewallPluginRefusal: Rule = defineRule( {
	id: 'firewall-plugin-refusal',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index' ],
	when: walledSomewhere( WALL ),
	explains: [ 'loopback-failure', 'ended-before-witness', 'unstable', 'rate-limited', 'hidden-index' ],
	title: [
		...isOrLooksLike(
			WALL,
			/* translators: %1$s: name of a plugin, for example Wordfence. */
			__( 'The firewall of %1$s refuses REST requests', 'rest-health' ),
			/* translators: %1$s: name of a plugin, for example Wordfence. */
			__( 'What looks like the firewall of %1$s refuses REST requests', 'rest-health' )
		),
		text( __( 'The firewall of a plugin refuses REST requests', 'rest-health' ) ),
	],
	explanation: [
		...ofWalled( WALL, ( name ) => [
			textWhen(
				is( `${ name }.status`, 429, 503 ),
				/* translators: %1$s: an HTTP status code, for example 503. %2$s: name of a plugin, for example Wordfence. */
				__(
					'A request for the REST API was answered %1$s with the page of %2$s for addresses that it has locked out or slows down. It may have taken the editor’s many requests for an attack.',
					'rest-health'
				),
				`${ name }.status`,
				`${ name }.product`
			),
			text(
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: name of a plugin, for example Wordfence. */
				__(
					'A request for the REST API was answered %1$s with a page of %2$s. One of its rules took the request for an attack.',
					'rest-health'
				),
				`${ name }.status`,
				`${ name }.product`
			),
		] ),
		text( __( 'One of its rules took the request for an attack.', 'rest-health' ) ),
	],
	fix: [
		...ofWalled( WALL, ( name ) => [
			textWhen(
				is( `${ name }.status`, 429, 503 ),
				/* translators: %1$s: name of a plugin, for example Wordfence. */
				__(
					'In %1$s, open the list of blocked addresses and take your own out of it; then put it on the list of those that are always allowed.',
					'rest-health'
				),
				`${ name }.product`
			),
			text(
				/* translators: %1$s: name of a plugin. %2$s: where it has the setting. */
				__(
					'In %1$s, at %2$s, find this request in the log and allow it there: that one rule, or the address /wp-json/.',
					'rest-health'
				),
				`${ name }.product`,
				`${ name }.productSetting`
			),
			text(
				/* translators: %1$s: name of a plugin, for example Wordfence. */
				__(
					'In %1$s, find this request in the firewall’s log and allow it there: that one rule, or the address /wp-json/.',
					'rest-health'
				),
				`${ name }.product`
			),
		] ),
		text( __( 'In that plugin, find this request in the firewall’s log and allow it there.', 'rest-health' ) ),
	],
	action: null,
	who: wallsName( WALL ),
	where: [ text( __( 'Before WordPress’s REST API', 'rest-health' ) ) ],
	affected: whoIsMet,
	remarks: [
		askedByServerAlone,
		textWhen(
			any( is( 'staticFile.passed', true ), is( 'loopbackVisitor.passed', true ) ),
			/* translators: %1$s: a file name. */
			__( 'PHP runs the file %1$s before WordPress, as such firewalls want it.', 'rest-health' ),
			'server.prepended'
		),
	],
} );
