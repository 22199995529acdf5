import { __ } from '@wordpress/i18n';
import { all, any, failed, is, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: the site cannot ask itself (DNS, TLS, a firewall on its own address, one PHP worker), while REST is fine
 * for people.
 */
export const loopbackFailure: Rule = defineRule( {
	id: 'loopback-failure',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'index', 'visitor', 'pageNonce', 'loopbackVisitor' ],
	when: all(
		passed( 'index' ),
		passed( 'visitor' ),
		passed( 'pageNonce' ),
		any( failed( 'loopbackVisitor' ), failed( 'loopbackSession' ) ),
		steady
	),
	title: [ text( __( 'The REST API is fine; only the site cannot ask itself', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'loopbackVisitor.outcome', 'timed-out' ),
			__(
				'This browser gets every answer. The server gave up waiting when it asked its own address: it may serve only one request at a time, or not reach itself.',
				'rest-health'
			)
		),
		textWhen(
			is( 'loopbackVisitor.outcome', 'unanswered' ),
			__(
				'This browser gets every answer. The server could not connect to its own address, as happens when its name, its certificate or a firewall is in the way.',
				'rest-health'
			)
		),
		textWhen(
			failed( 'loopbackVisitor' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'This browser gets every answer. The server got %1$s when it asked its own address, so something lets people through and not the server itself.',
				'rest-health'
			),
			'loopbackVisitor.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'This browser gets every answer. The server got %1$s when it asked its own address with your login, so something treats it otherwise than this browser.',
				'rest-health'
			),
			'loopbackSession.status'
		),
		text(
			__(
				'This browser gets every answer. The server does not get one when it asks its own address with your login.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Ask your host to allow requests from this server to its own address (loopback requests); scheduled posts and Site Health need them.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), or a firewall before it', 'rest-health' ),
			'server.software'
		),
		text( __( 'The web server, or a firewall before it', 'rest-health' ) ),
	],
	where: [ text( __( 'Requests of this site to itself', 'rest-health' ) ) ],
	affected: [ text( __( 'Scheduled tasks and Site Health; not people', 'rest-health' ) ) ],
} );
