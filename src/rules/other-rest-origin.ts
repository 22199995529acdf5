import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const scheme = is( 'browser.restOrigin', 'scheme' );
const www = is( 'browser.restOrigin', 'www' );
const port = is( 'browser.restOrigin', 'port' );

/** The page came by https and the REST root is http: the browser refuses by itself. */
const mixedContent = all( scheme, any( is( 'server.https', true ), is( 'server.forwardedHttps', true ) ) );

/** The settings themselves disagree; else they agree, and wp-admin was opened by an address that they do not name. */
const settingsDiffer = is( 'server.addresses', 'host', 'www', 'scheme', 'port' );

/** … or neither: code hands out another address than the settings name. */
const moved = is( 'server.restHost', 'other' );

/**
 * Covers: home and siteurl on another host, port or scheme, or one with www and one without; wp-admin opened by an address that WordPress does
 * not call its own; mixed content. Cookies and the nonce are not sent to another origin, and X-HTTP-Method-Override may not be.
 */
export const otherRestOrigin: Rule = defineRule( {
	id: 'other-rest-origin',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'browser',
	layers: [ { layer: 'plugin', when: moved } ],
	needs: [],
	when: is( 'browser.restOrigin', 'host', 'www', 'scheme', 'port' ),
	explains: [
		'no-answer',
		'redirect',
		'login-redirect',
		'web-server-refusal',
		'refusal-before-wordpress',
		'visitors-refused',
		{
			id: 'refused-preflight',
			because: text( __( 'A browser asks first only because the two addresses differ.', 'rest-health' ) ),
		},
	],
	title: [
		textWhen( moved, __( 'Code on this site moves the REST API to another address', 'rest-health' ) ),
		textWhen( mixedContent, __( 'This screen uses https, and the REST API’s address is http', 'rest-health' ) ),
		textWhen(
			scheme,
			__( 'The REST API uses http or https, and this admin screen uses the other one', 'rest-health' )
		),
		textWhen(
			www,
			__( 'The REST API is at the address with www, this screen without, or the reverse', 'rest-health' )
		),
		textWhen( port, __( 'The REST API is at another port than this admin screen', 'rest-health' ) ),
		text( __( 'The REST API is at another address than this admin screen', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			moved,
			__(
				'WordPress hands out an address for the REST API on another host or port than the Site Address in Settings → General: a plugin or other code changes it. The browser takes that for a foreign site and by default keeps your login back, so the block editor usually cannot save.',
				'rest-health'
			)
		),
		textWhen(
			mixedContent,
			__(
				'This page came by https, and WordPress hands out an address for the REST API that begins with http. A browser sends nothing by http from such a page (mixed content), so the block editor cannot save.',
				'rest-health'
			)
		),
		textWhen(
			scheme,
			__(
				'WordPress hands out an address for the REST API whose http or https differs from this page’s. The browser takes that for a foreign site and by default keeps your login back, so the block editor usually cannot save.',
				'rest-health'
			)
		),
		textWhen(
			www,
			__(
				'WordPress hands out an address for the REST API that differs from this page’s by “www.” alone. To a browser these are two sites: by default it keeps your login back, so the block editor usually cannot save.',
				'rest-health'
			)
		),
		text(
			__(
				'WordPress hands out an address for the REST API on another host or port than this page. The browser takes that for a foreign site and by default keeps your login back, so the block editor usually cannot save.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			moved,
			__(
				'Look for the plugin or code that changes the address of the REST API (the filter rest_url or home_url; multilingual, domain mapping and headless plugins do), and let it leave wp-admin alone or switch it off.',
				'rest-health'
			)
		),
		textWhen(
			all( settingsDiffer, is( 'server.multisite', true ) ),
			__(
				'At Network Admin → Sites, edit this site and give Siteurl and Home on the tab Settings the same beginning, up to the host name and port; if you cannot open that screen, ask your network administrator.',
				'rest-health'
			)
		),
		textWhen(
			all( settingsDiffer, www ),
			__(
				'On Settings → General, write WordPress Address and Site Address alike: both with www, or both without. Where the fields are grey, change the two lines in wp-config.php.',
				'rest-health'
			)
		),
		textWhen(
			all( settingsDiffer, any( mixedContent, is( 'server.addresses', 'scheme' ) ) ),
			__(
				'On Settings → General, let both WordPress Address and Site Address begin with https. Where the fields are grey, change the two lines in wp-config.php.',
				'rest-health'
			)
		),
		textWhen(
			settingsDiffer,
			__(
				'On Settings → General, give WordPress Address and Site Address the same beginning, up to the host name and port. Where the fields are grey, change the two lines in wp-config.php.',
				'rest-health'
			)
		),
		textWhen(
			mixedContent,
			__(
				'Look for a plugin or code that changes the address of the REST API (the filter rest_url) to http, and switch that off.',
				'rest-health'
			)
		),
		text(
			__(
				'Open the admin screens by the address that Settings → General calls WordPress Address.',
				'rest-health'
			)
		),
	],
	action: 'general',
	snippet: [
		{
			code: "define( 'WP_HOME', 'https://www.example.com' );\ndefine( 'WP_SITEURL', 'https://www.example.com' );",
			when: settingsDiffer,
		},
	],
	log: [
		text(
			__(
				'The browser’s console (F12 → Console): “Mixed Content”, or “blocked by CORS policy”, with both addresses.',
				'rest-health'
			)
		),
	],
	who: [ textWhen( moved, __( 'A plugin, a theme, or code in mu-plugins', 'rest-health' ) ) ],
	where: [
		textWhen( moved, __( 'The filter rest_url or home_url', 'rest-health' ) ),
		textWhen( settingsDiffer, __( 'Settings → General: the two addresses differ', 'rest-health' ) ),
		text( __( 'The address in the browser differs from the one in Settings → General', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who works in wp-admin by this address', 'rest-health' ) ) ],
} );
