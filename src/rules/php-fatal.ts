import { __ } from '@wordpress/i18n';
import { all, any, is, passed, type Condition } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

const fatal = ( name: ExchangeName ): Condition =>
	any( is( `${ name }.code`, 'internal_server_error' ), is( `${ name }.page`, 'php-error' ) );

/** Covers: a fatal error while PHP answers a REST request. */
export const phpFatal: Rule = defineRule( {
	id: 'php-fatal',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: all( any( fatal( 'index' ), fatal( 'visitor' ), fatal( 'pageNonce' ), fatal( 'post' ) ), steady ),
	explains: [ 'output-before-json', 'wp-die', 'wp-die-for-visitors' ],
	title: [
		textWhen(
			all( passed( 'index' ), passed( 'pageNonce' ) ),
			__( 'PHP stops with a fatal error when something is saved through the REST API', 'rest-health' )
		),
		textWhen(
			passed( 'pageNonce' ),
			__( 'PHP stops with a fatal error when a visitor asks the REST API', 'rest-health' )
		),
		textWhen(
			passed( 'index' ),
			__( 'PHP stops with a fatal error when the REST API is asked with a login', 'rest-health' )
		),
		text( __( 'PHP stops with a fatal error while it answers REST requests', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			fatal( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 500. */
			__(
				'The answer, %1$s, tells of a fatal error of PHP. Nobody refuses you: code of a plugin, the theme or WordPress broke off.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'The answer tells of a fatal error of PHP. Nobody refuses you: code of a plugin, the theme or WordPress broke off.',
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
		textWhen( all( passed( 'index' ), passed( 'pageNonce' ) ), __( 'Everybody who saves', 'rest-health' ) ),
		textWhen( passed( 'pageNonce' ), __( 'Visitors', 'rest-health' ) ),
		textWhen( passed( 'index' ), __( 'Everybody who is logged in', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
} );
