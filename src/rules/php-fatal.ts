import { __ } from '@wordpress/i18n';
import { tellAuthor } from '../diagnosis/advice';
import { named, who } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { whereBrokeOff } from '../diagnosis/place';
import { all, any, failed, is, passed, type Condition } from '../diagnosis/conditions';
import { phpLog } from '../diagnosis/logs';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

const fatal = ( name: ExchangeName ): Condition =>
	any(
		is( `${ name }.code`, 'internal_server_error' ),
		is( `${ name }.page`, 'php-error' ),
		all( failed( name ), is( `${ name }.trace.how`, 'fatal' ) )
	);

/** Where something else is wrong besides, the exchange that is looked at first may be refused by somebody else. */
const ENDED = is( 'culprit.trace.how', 'fatal', 'left-out' );

/** Covers: a fatal error while PHP answers a REST request. */
export const phpFatal: Rule = defineRule( {
	id: 'php-fatal',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: all(
		any( fatal( 'index' ), fatal( 'visitor' ), fatal( 'pageNonce' ), fatal( 'post' ), fatal( 'postBlocks' ) ),
		steady
	),
	explains: [ 'output-before-json', 'wp-die', 'wp-die-for-visitors', 'ended-before-witness' ],
	title: [
		...onlyWhen(
			ENDED,
			named( 'refused', {
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s stops REST requests with a fatal error', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s stops REST requests with a fatal error', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s stops REST requests with a fatal error', 'rest-health' ),
			} )
		),
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
		...onlyWhen( ENDED, tellAuthor( 'refused' ) ),
		text(
			__(
				'Open the e-mail “Your Site is Experiencing a Technical Issue” that WordPress sent to the site’s administrator, or PHP’s error log: each names the file that broke off.',
				'rest-health'
			)
		),
	],
	action: null,
	log: phpLog,
	who: [
		...onlyWhen( ENDED, who( 'refused' ) ),
		text( __( 'Code that PHP could not run to its end', 'rest-health' ) ),
	],
	where: [
		...onlyWhen( ENDED, whereBrokeOff ),
		text( __( 'PHP’s error log names the file and the line', 'rest-health' ) ),
	],
	culprits: [ 'post', 'postBlocks', 'pageNonce', 'visitor', 'index' ],
	affected: [
		textWhen( all( passed( 'index' ), passed( 'pageNonce' ) ), __( 'Everybody who saves', 'rest-health' ) ),
		textWhen( passed( 'pageNonce' ), __( 'Visitors', 'rest-health' ) ),
		textWhen( passed( 'index' ), __( 'Everybody who is logged in', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
	remarks: besides( 'index', 'visitor', 'pageNonce', 'post', 'postBlocks' ),
} );
