import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed, type Condition } from '../diagnosis/conditions';
import { byNobodyKnown } from '../diagnosis/in-front';
import { refusalLog } from '../diagnosis/logs';
import { refusedBeforeWordPress, steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Refused by an answer that nobody known gave, or broken off; the witness saw nothing of it. */
const stopped = ( name: 'post' | 'postOverride' ): Condition =>
	any(
		all( refusedBeforeWordPress( name ), byNobodyKnown( name ) ),
		all( is( `${ name }.outcome`, 'unanswered' ), is( `${ name }.trace.reached`, 'nothing', null ) )
	);

/** Covers: POST, or POST with X-HTTP-Method-Override, refused or broken off in front of WordPress while GET passes. */
export const savingRefused: Rule = defineRule( {
	id: 'saving-refused',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	needs: [ 'pageNonce', 'post' ],
	when: all(
		passed( 'pageNonce' ),
		any( stopped( 'post' ), stopped( 'postOverride' ) ),
		not( any( toldToWait( 'post' ), toldToWait( 'postOverride' ), toldToWait( 'visitor' ) ) ),
		steady
	),
	title: [
		textWhen(
			failed( 'post' ),
			__( 'Something in front of WordPress refuses every kind of saving', 'rest-health' )
		),
		text( __( 'Something in front of WordPress refuses the way the editor saves', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			failed( 'post' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Reading through the REST API works. Sending (POST) was answered %1$s, and nothing in the answer comes from WordPress.',
				'rest-health'
			),
			'post.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Reading and sending through the REST API work. Sending with the header X-HTTP-Method-Override, as the block editor does to update, was answered %1$s, and nothing in the answer comes from WordPress.',
				'rest-health'
			),
			'postOverride.status'
		),
		textWhen(
			failed( 'post' ),
			__(
				'Reading through the REST API works. Sending (POST) broke off without an answer and never reached WordPress.',
				'rest-health'
			)
		),
		text(
			__(
				'Reading and sending through the REST API work. Sending with the header X-HTTP-Method-Override, as the block editor does to update, broke off without an answer.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			failed( 'post' ),
			__(
				'Ask your host which rule of the web server or its firewall refuses POST requests to the REST API.',
				'rest-health'
			)
		),
		text(
			__( 'Ask your host to allow the request header X-HTTP-Method-Override for the REST API.', 'rest-health' )
		),
	],
	action: null,
	snippet: [
		{
			code: 'SecRule REQUEST_URI "@rx (?:/wp-json/|rest_route=)" "id:1001,phase:1,pass,nolog,ctl:ruleRemoveById=920450"',
			when: all( passed( 'post' ), is( 'postOverride.page', 'apache', 'nginx' ) ),
		},
	],
	letter: [
		textWhen(
			failed( 'post' ),
			__(
				'POST requests to this site’s REST API (addresses below /wp-json/) are refused before they reach WordPress, so that nothing can be saved in the WordPress editor. Please tell me which rule refuses them, and make an exception from that one rule for these addresses.',
				'rest-health'
			)
		),
		text(
			__(
				'POST requests with the header X-HTTP-Method-Override are refused before they reach WordPress, so that nothing can be updated in the WordPress editor. Please let that header pass for addresses below /wp-json/ (in the OWASP core rule set 4 it is rule 920450).',
				'rest-health'
			)
		),
	],
	log: refusalLog,
	who: [ text( __( 'The web server, a firewall or a CDN', 'rest-health' ) ) ],
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who saves', 'rest-health' ) ) ],
} );
