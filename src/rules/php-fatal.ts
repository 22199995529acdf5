import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a fatal error while PHP answers a REST request. */
export const phpFatal: Rule = defineRule( {
	id: 'php-fatal',
	severity: 'critical',
	confidence: 'proven',
	layer: 'php',
	needs: [ 'index' ],
	when: all(
		any(
			is( 'index.code', 'internal_server_error' ),
			is( 'index.page', 'php-error' ),
			is( 'visitor.code', 'internal_server_error' ),
			is( 'visitor.page', 'php-error' ),
			is( 'pageNonce.code', 'internal_server_error' ),
			is( 'pageNonce.page', 'php-error' )
		),
		steady
	),
	explains: [ 'output-before-json', 'wp-die', 'wp-die-for-visitors' ],
	title: [
		textWhen(
			passed( 'pageNonce' ),
			__( 'PHP stops with a fatal error when a visitor asks the REST API', 'rest-health' )
		),
		text( __( 'PHP stops with a fatal error while it answers REST requests', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress reported a fatal error of PHP and answered %1$s. Nobody refuses you: code of a plugin, the theme or WordPress broke off.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'The answer holds a fatal error of PHP. Nobody refuses you: code of a plugin, the theme or WordPress broke off.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Open the e-mail “Your Site is Experiencing a Technical Issue” that WordPress sent to the site’s administrator, or PHP’s error log: each names the file that broke off.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'Code that PHP could not run to its end', 'rest-health' ) ) ],
	where: [ text( __( 'PHP’s error log names the file and the line', 'rest-health' ) ) ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Visitors', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
} );
