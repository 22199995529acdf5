import { __ } from '@wordpress/i18n';
import { named, who } from '../diagnosis/culprit';
import { whereRefused } from '../diagnosis/place';
import { any, is } from '../diagnosis/conditions';
import { onlyWhen, text, textWhen, type Text } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';
import type { ExchangeName } from '../evidence';

/** Some of the exchanges, each of which is spoken of only if it was told to wait: others may be refused by somebody else. */
const inThose = ( say: ( name: ExchangeName ) => readonly Text[] ): readonly Text[] =>
	( [ 'index', 'pageNonce', 'post' ] as const ).flatMap( ( name ) =>
		onlyWhen( is( `${ name }.status`, 429 ), say( name ) )
	);

/** Covers: 429 of servers, firewalls and plugins. Not the 503 of nginx’s limit_req, which looks like any other 503. */
export const rateLimited: Rule = defineRule( {
	id: 'rate-limited',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'index' ],
	when: any(
		is( 'index.status', 429 ),
		is( 'visitor.status', 429 ),
		is( 'pageNonce.status', 429 ),
		is( 'freshNonce.status', 429 ),
		is( 'queryForm.status', 429 ),
		is( 'post.status', 429 )
	),
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
		text( __( 'Something limits how many requests the REST API may get', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'index.status', 429 ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The REST API’s address was answered %1$s, which means: too many requests, come back later. REST Health asks a few questions in a row, and the block editor does the same.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'Some requests passed, and others a moment later were answered 429, which means: too many requests, come back later. REST Health asks a few questions in a row, and the block editor does the same.',
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
		text(
			__(
				'Wait a minute and run the checkup again; if it stays so, ask your host to allow more requests in a row to the REST API.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		...inThose( ( name ) => who( 'refused', [ name ] ) ),
		text( __( 'A limit of the web server, a firewall or a plugin', 'rest-health' ) ),
	],
	where: inThose( ( name ) => whereRefused( [ name ] ) ),
	affected: [ text( __( 'Everybody who asks often, as the block editor does', 'rest-health' ) ) ],
} );
