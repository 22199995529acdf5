import { __ } from '@wordpress/i18n';
import { all, any, is, not } from '../diagnosis/conditions';
import {
	askedByServerAlone,
	exceptionInCloudflare,
	isOrLooksLike,
	ofWalled,
	wallsName,
	walledSomewhere,
	whoIsMet,
	type Wall,
} from '../diagnosis/in-front';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';

const WALL: Wall = { kinds: [ 'edge', 'host' ], does: [ 'blocks', 'asks-login', 'hides' ] };
const LOGIN: Wall = { ...WALL, does: [ 'asks-login' ] };

/** The browser hides where a redirect leads; the server’s own request shows it. */
const sentToLogin = all( is( 'index.redirect', 'hidden' ), is( 'loopbackVisitor.productDoes', 'asks-login' ) );

/**
 * Covers: refusals of CDNs, edges and hosts that are known by a mark of their own (Cloudflare, Sucuri, CloudFront, Akamai, Azure,
 * Imperva …), and logins that they ask for themselves (Cloudflare Access, oauth2-proxy).
 */
export const edgeRefusal: Rule = defineRule( {
	id: 'edge-refusal',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'edge',
	needs: [ 'index' ],
	when: any( walledSomewhere( WALL ), sentToLogin ),
	explains: [ 'loopback-failure', 'unstable', 'hidden-index', 'redirect', 'login-redirect' ],
	title: [
		...isOrLooksLike(
			LOGIN,
			/* translators: %1$s: name of a product, for example Cloudflare Access. */
			__( '%1$s asks for its own login before the REST API', 'rest-health' ),
			/* translators: %1$s: name of a product, for example Cloudflare Access. */
			__( 'What looks like %1$s asks for its own login before the REST API', 'rest-health' )
		),
		...isOrLooksLike(
			WALL,
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( '%1$s refuses requests for the REST API', 'rest-health' ),
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( 'What looks like %1$s refuses requests for the REST API', 'rest-health' )
		),
		textWhen(
			sentToLogin,
			/* translators: %1$s: name of a product, for example Cloudflare Access. */
			__( '%1$s sends REST requests to its own login', 'rest-health' ),
			'loopbackVisitor.product'
		),
		text( __( 'Something in front of WordPress refuses requests for the REST API', 'rest-health' ) ),
	],
	explanation: [
		...ofWalled( WALL, ( name ) => [
			textWhen(
				is( `${ name }.productSure`, true ),
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: name of a product, for example Cloudflare. */
				__(
					'A request for the REST API was answered %1$s, with a mark that %2$s puts on its own refusals. Nothing in the answer comes from WordPress: it was not asked.',
					'rest-health'
				),
				`${ name }.status`,
				`${ name }.product`
			),
			text(
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: name of a product, for example Cloudflare. */
				__(
					'A request for the REST API was answered %1$s, with a page that looks like one of %2$s. Nothing in the answer comes from WordPress: it was not asked.',
					'rest-health'
				),
				`${ name }.status`,
				`${ name }.product`
			),
		] ),
		text(
			__(
				'A request for the REST API was sent to the login of a service in front of this site. WordPress was not asked.',
				'rest-health'
			)
		),
	],
	fix: [
		...onlyWhen( not( sentToLogin ), [
			...ofWalled( WALL, ( name ) => [
				text(
					/* translators: %1$s: name of a product. %2$s: where it has the setting, for example Security → WAF → Custom rules. */
					__(
						'In %1$s, at %2$s, find the rule that answered and except from it addresses below /wp-json/ when the request carries a cookie whose name begins with wordpress_logged_in_.',
						'rest-health'
					),
					`${ name }.product`,
					`${ name }.productSetting`
				),
				text(
					/* translators: %1$s: name of a product, for example Cloudflare. */
					__(
						'Ask whoever looks after %1$s (often your host) which rule answered, and to except from it addresses below /wp-json/ when the request carries a cookie whose name begins with wordpress_logged_in_.',
						'rest-health'
					),
					`${ name }.product`
				),
			] ),
		] ),
		text(
			__(
				'Ask whoever looks after that service to let addresses below /wp-json/ pass without its own login; WordPress checks who asks.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: exceptionInCloudflare,
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) are refused before they reach WordPress, so that the WordPress editor cannot save. Please tell me which rule answered, and except these addresses from that one rule for requests that carry a cookie whose name begins with wordpress_logged_in_.',
				'rest-health'
			)
		),
	],
	log: [
		text(
			__(
				'That service’s list of events (at Cloudflare: Security → Events) shows each such request with the rule that refused it.',
				'rest-health'
			)
		),
	],
	who: [
		...wallsName( WALL ),
		/* translators: %1$s: name of a product, for example Cloudflare Access. */
		text( __( '%1$s, by where the redirect leads', 'rest-health' ), 'loopbackVisitor.product' ),
	],
	where: [ text( __( 'In front of the web server', 'rest-health' ) ) ],
	affected: whoIsMet,
	remarks: [ askedByServerAlone ],
} );
