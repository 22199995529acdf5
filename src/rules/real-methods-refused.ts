import { __ } from '@wordpress/i18n';
import { all, any, not, passed } from '../diagnosis/conditions';
import { refusalLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { editorsGetThrough, onlyUpdating, savingWorks, stoppedAsIs } from '../diagnosis/saving';
import { answered, placed, stoppedBy } from '../diagnosis/saving-words';
import { text, textWhen } from '../diagnosis/text';

const ASKED = [ 'realPut', 'realDelete' ] as const;

/** Covers: PUT and DELETE refused in front of WordPress (OWASP CRS 911100, limit_except, WebDAV) while POST passes, which is all that the editor uses. */
export const realMethodsRefused: Rule = defineRule( {
	id: 'real-methods-refused',
	severity: 'recommended',
	confidence: 'very-likely',
	...stoppedBy( ASKED ),
	property: 'method',
	needs: [ 'pageNonce', 'post' ],
	shows: [ 'realPut', 'realDelete' ],
	when: all( onlyUpdating, savingWorks, any( ...ASKED.map( stoppedAsIs ) ) ),
	aside: not( editorsGetThrough ),
	title: [
		textWhen(
			all( passed( 'realPut' ), stoppedAsIs( 'realDelete' ) ),
			__( 'Something in front of WordPress refuses the method DELETE', 'rest-health' )
		),
		textWhen(
			all( passed( 'realDelete' ), stoppedAsIs( 'realPut' ) ),
			__( 'Something in front of WordPress refuses the method PUT', 'rest-health' )
		),
		textWhen(
			not( all( stoppedAsIs( 'realPut' ), stoppedAsIs( 'realDelete' ) ) ),
			__( 'Something in front of WordPress refuses a method that apps use', 'rest-health' )
		),
		text( __( 'Something in front of WordPress refuses the methods PUT and DELETE', 'rest-health' ) ),
	],
	explanation: [
		...answered(
			ASKED,
			/* translators: %1$s: an HTTP status code, for example 405. */
			__(
				'The block editor saves by POST, which arrives, so it works. The method as it is named in the REST API’s handbook was answered %1$s, and nothing in the answer comes from WordPress. Apps and services that use it cannot change or delete anything.',
				'rest-health'
			),
			__(
				'The block editor saves by POST, which arrives, so it works. With the method as it is named in the REST API’s handbook, the connection broke off. Apps and services that use it cannot change or delete anything.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'If an app or a service cannot change things on this site, ask your host to allow PUT, PATCH and DELETE for addresses below /wp-json/; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'The methods PUT and DELETE are refused for this site’s REST API (addresses below /wp-json/) before they reach WordPress, so that an app cannot change or delete anything. Please allow PUT, PATCH and DELETE for these addresses (in the OWASP core rule set it is rule 911100, which goes by tx.allowed_methods).',
				'rest-health'
			)
		),
	],
	log: refusalLog,
	affected: [ text( __( 'Apps and services that change things on this site; not the editor', 'rest-health' ) ) ],
	remarks: placed,
} );
