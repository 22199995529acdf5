import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed, type Condition } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { refusedBeforeWordPress, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

/** Refused in front of WordPress and by nobody known, or not answered at all. Too many requests are another matter. */
const shutOut = ( name: ExchangeName ): Condition =>
	any(
		all(
			refusedBeforeWordPress( name ),
			is( `${ name }.status`, 401, 403, 405, 406, 410, 444 ),
			is( `${ name }.productDoes`, null )
		),
		is( `${ name }.outcome`, 'unanswered', 'timed-out' )
	);

/** Everything is refused to this browser, and nothing to the server itself. */
const fromTheBeginning = all(
	shutOut( 'index' ),
	shutOut( 'staticFile' ),
	shutOut( 'ajax' ),
	passed( 'loopbackVisitor' ),
	// One without any answer at all is no network, or a policy.
	is( 'index.outcome', 'answered' ),
	// By this browser’s name the server is refused as well: then it is the name.
	not( failed( 'loopbackAgent' ) )
);

/** The very request that passed is refused a moment later, and so is all that follows it. */
const meanwhile = all(
	passed( 'index' ),
	passed( 'pageNonce' ),
	shutOut( 'apiFetch' ),
	any( passed( 'post' ), shutOut( 'post' ) ),
	shutOut( 'postOverride' ),
	not( passed( 'wrongNonce' ) ),
	not( is( 'wrongNonce.code', 'rest_cookie_invalid_nonce' ) ),
	// Asked once more, it passed: that is a limit, or chance.
	steady
);

/** Asked once more, the index is refused in front of WordPress; no answer at all is another matter. */
const refusedNow = all( shutOut( 'indexAfter' ), is( 'indexAfter.outcome', 'answered' ) );

/** After its index nothing of REST is answered, and then not even the index. */
const afterIndex = all( passed( 'index' ), shutOut( 'pageNonce' ), shutOut( 'visitor' ), refusedNow, steady );

/** After something that was to be saved was refused, the index is refused as well, which had passed; one request without an answer is no ban. */
const afterSaving = all(
	passed( 'index' ),
	any( failed( 'post' ), failed( 'postBlocks' ), failed( 'postRich' ), failed( 'postLarge' ), failed( 'realPut' ) ),
	any(
		refusedNow,
		all(
			is( 'indexAfter.outcome', 'unanswered', 'timed-out' ),
			any(
				is( 'apiFetch.outcome', 'unanswered', 'timed-out' ),
				is( 'wrongNonce.outcome', 'unanswered', 'timed-out' )
			),
			passed( 'loopbackVisitor' )
		)
	),
	steady
);

/**
 * Covers: fail2ban, CSF/lfd, Imunify360, Wordfence and others that ban an address for a while after some refused requests: refused
 * everywhere, or from some moment on. The site’s own requests to itself still pass.
 */
export const addressBanned: Rule = defineRule( {
	id: 'address-banned',
	severity: 'critical',
	confidence: 'very-likely',
	layer: null,
	property: 'client',
	needs: [ 'index' ],
	shows: [ 'indexAfter' ],
	when: all(
		is( 'vantage', 'browser' ),
		not( is( 'browser.policyBlocks', true ) ),
		any( fromTheBeginning, meanwhile, afterIndex, afterSaving )
	),
	explains: [
		'web-server-refusal',
		'refusal-before-wordpress',
		'saving-refused',
		'json-refused',
		'override-refused',
		'override-dropped',
		'content-refused',
		'text-refused',
		'rich-content-refused',
		'large-body-refused',
		'route-refused',
		'refused-self-test',
		'update-refused',
		'saving-elsewhere-refused',
		'real-methods-refused',
		'upload-type-refused',
		'uploads-refused',
		'cookie-refused',
		'no-answer',
		'api-fetch-middleware',
		'blocked-in-browser',
	],
	title: [
		textWhen(
			any( meanwhile, afterIndex, afterSaving ),
			__( 'Something began to refuse this browser during the checkup', 'rest-health' )
		),
		text( __( 'Something refuses every request of this browser', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			afterSaving,
			__(
				'The first questions were answered. After something that would be saved was refused, even the REST API’s index was refused to you, which had passed before. So your address seems to be shut out for a while by a firewall, as many do after some refused requests. What it refused first is a question of its own, which can be answered when the ban is over.',
				'rest-health'
			)
		),
		textWhen(
			any( meanwhile, afterIndex ),
			__(
				'The first questions were answered, and from some moment on nothing was, not even a question that had passed before. So it is not what was asked: a firewall seems to have closed itself to your address, as many do after some refused requests, or the connection broke.',
				'rest-health'
			)
		),
		text(
			__(
				'The REST API, a plain file and admin-ajax are all refused to this browser, in front of WordPress, while the site’s requests to itself pass. So it is not what is asked but who asks: a firewall seems to have banned your address.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Open this page by another network, for example by your phone: if it passes there, your address is banned. Such bans end by themselves, often after an hour; ask your host to take your address off the list and to tell you which rule put it there.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'My address seems to be banned by a firewall of the server, after I worked in the WordPress editor of this site. Please take it off the list, tell me which rule put it there, and except that rule for requests below /wp-json/ that carry a cookie whose name begins with wordpress_logged_in_.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: [ text( __( 'A firewall that bans addresses', 'rest-health' ) ) ],
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'You, and whoever shares your address', 'rest-health' ) ) ],
} );
