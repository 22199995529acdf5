import { __ } from '@wordpress/i18n';
import { all, any, not, passed } from '../diagnosis/conditions';
import { edgeOrOrigin, howPlaced, READING, whereInFront, whoInFront } from '../diagnosis/edge-or-origin';
import { firewallLog } from '../diagnosis/logs';
import { refusedBeforeWordPress, savingFails, steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/**
 * Covers: a rule that refuses the User-Agent of WordPress’s own requests (“WordPress/6.5; https://…”), as lists of bad robots do: the server
 * asked itself twice, and only under the browser’s name it passed.
 */
export const userAgentRefused: Rule = defineRule( {
	id: 'user-agent-refused',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'web-server',
	layers: edgeOrOrigin( READING ),
	property: 'user-agent',
	needs: [ 'index', 'loopbackVisitor', 'loopbackAgent' ],
	when: all(
		any( passed( 'index' ), passed( 'visitor' ) ),
		refusedBeforeWordPress( 'loopbackVisitor' ),
		passed( 'loopbackAgent' ),
		not( toldToWait( 'loopbackVisitor' ) ),
		steady
	),
	explains: [ 'loopback-failure' ],
	aside: savingFails,
	title: [
		text( __( 'Something in front of WordPress refuses the site’s own requests by their name', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'When the site asked itself under the name that WordPress gives itself (the header User-Agent begins with “WordPress/”), it was answered %1$s before WordPress was asked. Under this browser’s name the same request passed.',
				'rest-health'
			),
			'loopbackVisitor.status'
		),
	],
	fix: [
		text(
			__(
				'Ask your host to take “WordPress/” out of the list of refused User-Agents, at least for requests of this server to its own address.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests of this site to its own REST API are refused when their User-Agent begins with “WordPress/”, and pass with a browser’s. Scheduled posts, updates and Site Health need them. Please tell me which rule refuses that User-Agent, and let it pass for requests that come from this server.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: [
		...whoInFront( READING ),
		text( __( 'A rule about User-Agents, of the web server, a firewall or a CDN', 'rest-health' ) ),
	],
	where: [ ...whereInFront( READING ), text( __( 'In front of WordPress: the header User-Agent', 'rest-health' ) ) ],
	affected: [
		text(
			__( 'Scheduled tasks, Site Health and other WordPress sites that ask this one; not people', 'rest-health' )
		),
	],
	remarks: howPlaced( READING ),
} );
