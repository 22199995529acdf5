import { __ } from '@wordpress/i18n';
import type { Source } from './source';

/** Where a well-known plugin has the setting that closes the REST API, if it has one. Who did it is known without this. */
export interface SettingSignature {
	/** A part of the paths of its files, below the folder of plugins; ASCII case is ignored. */
	readonly folder: string;
	readonly words: string;
	/** Whom its settings can let pass; visitors too, unless it is said. */
	readonly lets?: 'logged-in' | 'nobody';
	/** How sure we are of the place. */
	readonly source: Exclude< Source, 'measured' | 'matcher' >;
}

export const settings: readonly SettingSignature[] = [
	{
		folder: 'disable-json-api/',
		words: __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
		source: 'source',
	},
	{
		folder: 'disable-wp-rest-api/',
		words: __( 'This plugin has no settings.', 'rest-health' ),
		lets: 'nobody',
		source: 'source',
	},
	{
		folder: 'disable-wordpress-rest-api',
		words: __( 'This plugin has no settings.', 'rest-health' ),
		lets: 'nobody',
		source: 'source',
	},
	{
		folder: 'simple-disable-rest-api/',
		words: __( 'This plugin has no settings.', 'rest-health' ),
		lets: 'nobody',
		source: 'source',
	},
	{
		folder: 'wp-force-login/',
		words: __(
			'This plugin has no settings; without it, visitors see the site without logging in.',
			'rest-health'
		),
		lets: 'nobody',
		source: 'source',
	},
	{
		folder: 'sar-disable-rest-api/',
		words: __(
			'This plugin is set at Settings → General → REST API; “Logged In Only” lets people who are logged in pass, and nothing there lets visitors pass.',
			'rest-health'
		),
		lets: 'logged-in',
		source: 'source',
	},
	{
		folder: 'all-in-one-wp-security-and-firewall/',
		words: __( 'This plugin is set at AIOS → Firewall → PHP rules → WP REST API.', 'rest-health' ),
		source: 'source',
	},
	{
		folder: 'better-wp-security/',
		words: __(
			'This plugin is set at Security → Settings → Advanced → WordPress Tweaks → REST API.',
			'rest-health'
		),
		source: 'source',
	},
	{
		folder: 'wp-hide-security-enhancer/',
		words: __(
			'This plugin is set at WP Hide → Rewrite / URLs → JSON REST → Disable JSON REST V2 service.',
			'rest-health'
		),
		source: 'source',
	},
	{
		folder: 'maxtdesign-disable-rest-api/',
		words: __( 'This plugin is set at Settings → REST API Control.', 'rest-health' ),
		source: 'documented',
	},
	{
		folder: 'rest-api-toolbox/',
		words: __( 'This plugin is set at Settings → REST API Toolbox.', 'rest-health' ),
		source: 'source',
	},
	{
		folder: 'ninjafirewall/',
		words: __( 'This plugin is set at NinjaFirewall → Firewall Policies → WordPress REST API.', 'rest-health' ),
		source: 'source',
	},
	{
		folder: 'admin-site-enhancements/',
		words: __(
			'This plugin is set at Tools → Enhancements → Disable Components → Disable REST API.',
			'rest-health'
		),
		source: 'source',
	},
	{
		folder: 'stop-user-enumeration/',
		words: __( 'This plugin is set at Settings → Stop User Enumeration.', 'rest-health' ),
		source: 'source',
	},
	{
		folder: 'password-protected/',
		words: __(
			'This plugin is set at Settings → Password Protected → Protected Permissions → Allow REST API.',
			'rest-health'
		),
		source: 'source',
	},
];
