import { __ } from '@wordpress/i18n';
import { all, any, failed, is, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a site of a network that is archived, marked as spam, deleted or not yet activated: all but super administrators are shut out by wp_die(). */
export const closedNetworkSite: Rule = defineRule( {
	id: 'closed-network-site',
	severity: 'critical',
	confidence: 'proven',
	layer: 'wordpress',
	needs: [ 'index' ],
	when: all(
		is( 'server.networkSite', 'closed' ),
		failed( 'index' ),
		any( is( 'index.code', 'wp_die' ), is( 'index.page', 'wp-die' ), is( 'index.status', 410 ) ),
		steady
	),
	explains: [ 'wp-die', 'wp-die-for-visitors', 'ended-before-witness', 'ended-for-visitors', 'loopback-failure' ],
	title: [ text( __( 'This site of the network is closed: archived, spam or deleted', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 410. */
			__(
				'A visitor’s request was answered %1$s by WordPress itself. The network’s list of sites says that this one is archived, marked as spam, deleted or not yet activated, and then WordPress shuts out everybody but super administrators.',
				'rest-health'
			),
			'index.status'
		),
	],
	fix: [
		text(
			__(
				'At Network Admin → Sites, choose Unarchive, Not Spam or Activate below this site’s name; if you cannot open that screen, ask your network administrator.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'The network that this site belongs to', 'rest-health' ) ) ],
	where: [ text( __( 'Network Admin → Sites', 'rest-health' ) ) ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Everybody but super administrators', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
} );
