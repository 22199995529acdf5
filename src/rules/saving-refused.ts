import { __ } from '@wordpress/i18n';
import { all, any, failed, not, passed } from '../diagnosis/conditions';
import { refusedBeforeWordPress, steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: POST, or POST with X-HTTP-Method-Override, refused in front of WordPress while GET passes. */
export const savingRefused: Rule = defineRule( {
	id: 'saving-refused',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	needs: [ 'pageNonce', 'post' ],
	when: all(
		passed( 'pageNonce' ),
		any( refusedBeforeWordPress( 'post' ), refusedBeforeWordPress( 'postOverride' ) ),
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
	who: [ text( __( 'The web server, a firewall or a CDN', 'rest-health' ) ) ],
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who saves', 'rest-health' ) ) ],
} );
