import { __ } from '@wordpress/i18n';
import { named, who } from '../diagnosis/culprit';
import { whereRefused } from '../diagnosis/place';
import { all, any, failed, is, not, passed, type Condition } from '../diagnosis/conditions';
import { onlyWhen, text, textWhen, type Text } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';
import type { ExchangeName } from '../evidence';

const ASKED = [
	'index',
	'pageNonce',
	'visitor',
	'freshNonce',
	'queryForm',
	'post',
	'postBlocks',
	'postOverride',
	'indexAfter',
	'apiFetch',
] as const;

/** nginx’s own 503 to one question while another passed, which is what limit_req sends; or a 503 in front of WordPress that asks to come back. Varnish asks for that with whatever it refuses. */
const overLimit = ( name: ExchangeName ): Condition =>
	all(
		is( `${ name }.status`, 503 ),
		is( `${ name }.depth`, 'nothing' ),
		is( `${ name }.trace.reached`, 'nothing', null ),
		any( is( `${ name }.page`, 'nginx' ), is( `${ name }.askedToWait`, true ) ),
		not( is( `${ name }.page`, 'varnish' ) ),
		any( passed( 'index' ), passed( 'pageNonce' ), passed( 'visitor' ) )
	);

const limited = ( name: ExchangeName ): Condition =>
	any(
		is( `${ name }.status`, 429 ),
		overLimit( name ),
		all( failed( name ), is( `${ name }.productDoes`, 'limits' ) )
	);

const byNginx: Condition = any( ...ASKED.map( ( name ) => all( limited( name ), is( `${ name }.page`, 'nginx' ) ) ) );

/** Some of the exchanges, each of which is spoken of only if it was told to wait: others may be refused by somebody else. */
const inThose = ( say: ( name: ExchangeName ) => readonly Text[] ): readonly Text[] =>
	( [ 'index', 'pageNonce', 'post' ] as const ).flatMap( ( name ) => onlyWhen( limited( name ), say( name ) ) );

/** The same by its mark, where that is proof. */
const byProduct = ( template: string ): readonly Text[] =>
	ASKED.flatMap( ( name ) =>
		onlyWhen( all( limited( name ), is( `${ name }.productSure`, true ) ), [
			text( template, `${ name }.product` ),
		] )
	);

/** Covers: 429 of servers, firewalls, edges and plugins; the 503 of nginx’s limit_req, and of others that ask to come back. */
export const rateLimited: Rule = defineRule( {
	id: 'rate-limited',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: null,
	property: 'client',
	needs: [ 'index' ],
	when: any( ...ASKED.map( limited ) ),
	explains: [ 'unstable', 'loopback-failure', 'saving-refused', 'ended-login', 'ended-before-witness' ],
	title: [
		...inThose( ( name ) =>
			named(
				'refused',
				{
					/* translators: %1$s: a plugin with its version. */
					plugin: __( '%1$s limits how many requests the REST API may get', 'rest-health' ),
					/* translators: %1$s: a theme with its version. */
					theme: __( 'The theme %1$s limits how many requests the REST API may get', 'rest-health' ),
					/* translators: %1$s: a file name. */
					file: __( 'The file %1$s limits how many requests the REST API may get', 'rest-health' ),
				},
				[ name ]
			)
		),
		...byProduct(
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( '%1$s limits how many requests the REST API may get', 'rest-health' )
		),
		text( __( 'Something limits how many requests the REST API may get', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			any( is( 'index.status', 429 ), is( 'index.productDoes', 'limits' ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The REST API’s address was answered %1$s, which means: too many requests, come back later. REST Health asks a few questions in a row, and the block editor does the same.',
				'rest-health'
			),
			'index.status'
		),
		textWhen(
			byNginx,
			__(
				'Some requests passed, and others a moment later were answered by nginx itself, as it does when there are more than its configuration allows (limit_req). REST Health asks a few questions in a row, and the block editor does the same.',
				'rest-health'
			)
		),
		text(
			__(
				'Some requests passed, and others a moment later were told that there are too many. REST Health asks a few questions in a row, and the block editor does the same.',
				'rest-health'
			)
		),
	],
	fix: [
		...inThose( ( name ) =>
			named(
				'refused',
				{
					/* translators: %1$s: a plugin with its version. */
					plugin: __(
						'Wait a minute and run the checkup again; if it stays so, allow more requests in a row in the settings of %1$s.',
						'rest-health'
					),
					/* translators: %1$s: a theme with its version. */
					theme: __(
						'Wait a minute and run the checkup again; if it stays so, ask whoever made the theme %1$s to allow more requests in a row.',
						'rest-health'
					),
					/* translators: %1$s: a file name. */
					file: __(
						'Wait a minute and run the checkup again; if it stays so, ask whoever made the file %1$s to allow more requests in a row.',
						'rest-health'
					),
				},
				[ name ]
			)
		),
		...byProduct(
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__(
				'Wait a minute and run the checkup again; if it stays so, let %1$s allow more requests in a row to addresses below /wp-json/ when they carry a cookie whose name begins with wordpress_logged_in_.',
				'rest-health'
			)
		),
		text(
			__(
				'Wait a minute and run the checkup again; if it stays so, ask your host to allow more requests in a row to the REST API.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [ { code: 'limit_req zone=<name of the zone> burst=50 nodelay;', when: byNginx } ],
	letter: [
		text(
			__(
				'A limit on requests meets this site’s REST API (addresses below /wp-json/). The WordPress editor sends a dozen of them when it opens and then fails. Please allow more requests in a row to these addresses, for example 50.',
				'rest-health'
			)
		),
	],
	log: [
		textWhen(
			byNginx,
			__(
				'nginx’s error log, at that minute: “limiting requests, excess: …” with the name of the zone.',
				'rest-health'
			)
		),
	],
	who: [
		...inThose( ( name ) => who( 'refused', [ name ] ) ),
		...byProduct(
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( 'A limit of %1$s', 'rest-health' )
		),
		textWhen( byNginx, __( 'nginx, by a limit in its configuration', 'rest-health' ) ),
		text( __( 'A limit of the web server, a firewall or a plugin', 'rest-health' ) ),
	],
	where: inThose( ( name ) => whereRefused( [ name ] ) ),
	affected: [ text( __( 'Everybody who asks often, as the block editor does', 'rest-health' ) ) ],
} );
