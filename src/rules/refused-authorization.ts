import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { peopleGetThrough } from '../diagnosis/logins';
import { refusedBeforeWordPress, steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { shutOutLater } from '../diagnosis/shut-out';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a server or firewall that refuses requests because they carry an Authorization header, before WordPress is asked. */
export const refusedAuthorization: Rule = defineRule( {
	id: 'refused-authorization',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'web-server',
	needs: [ 'visitor', 'authorization' ],
	when: all(
		passed( 'visitor' ),
		refusedBeforeWordPress( 'authorization' ),
		is( 'authorization.outcome', 'answered' ),
		not( toldToWait( 'authorization' ) ),
		peopleGetThrough,
		not( shutOutLater ),
		steady
	),
	aside: all(),
	title: [ text( __( 'Requests with the header Authorization are refused before WordPress', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A visitor’s request passed. The same request with the header Authorization was answered %1$s, and nothing in that answer comes from WordPress. So apps that log in by an application password or a token are kept out. People in a browser are not hurt.',
				'rest-health'
			),
			'authorization.status'
		),
		text(
			__(
				'A visitor’s request passed. The same request with the header Authorization was refused, and nothing in that answer comes from WordPress. People in a browser are not hurt.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'If an app must log in, ask your host to let requests with the header Authorization pass to /wp-json/; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen(
			is( 'authorization.productSure', true ),
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( '%1$s, before WordPress', 'rest-health' ),
			'authorization.product'
		),
		text( __( 'The web server, or a firewall before it', 'rest-health' ) ),
	],
	where: [ text( __( 'Before PHP: requests with the header Authorization', 'rest-health' ) ) ],
	affected: [ text( __( 'Apps and services that log in without a browser', 'rest-health' ) ) ],
	letter: [
		text(
			__(
				'Requests to /wp-json/ that carry the header Authorization are refused before they reach WordPress, so apps cannot log in with application passwords. The same requests without that header pass. Please let them pass.',
				'rest-health'
			)
		),
	],
} );
