import { __ } from '@wordpress/i18n';
import type { Source } from './pages';

/** Where a well-known plugin has the setting that closes the REST API. Who did it is known without this; it only saves a search. */
export interface SettingSignature {
	/** The beginning of the paths of its files, below the folder of plugins. */
	readonly folder: string;
	readonly words: string;
	/** How sure we are of the place. */
	readonly source: Exclude< Source, 'measured' >;
}

export const settings: readonly SettingSignature[] = [
	{
		folder: 'disable-json-api/',
		words: __( 'This plugin is set at Settings → Disable REST API, for each role.', 'rest-health' ),
		source: 'source',
	},
	{
		folder: 'disable-wp-rest-api/',
		words: __( 'This plugin has no settings; to let visitors in again, deactivate it.', 'rest-health' ),
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
		words: __( 'This plugin is set at Settings → Password Protected.', 'rest-health' ),
		source: 'source',
	},
];
