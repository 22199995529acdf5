import type { Actor } from '../evidence';
import type { Source } from './source';

/** Where a well-known plugin has the setting that closes the REST API. Who did it is known without this. */
export interface PluginSignature {
	/** A part of the paths of its files, below the folder of plugins; ASCII case is ignored. */
	readonly folder: string;
	/** By the words on its screens. They are names, so they are not translated. Null: it has no setting, or nobody knows it. */
	readonly setting: string | null;
	/** Whom that setting can let pass. Null: not known. */
	readonly lets: Actor[ 'lets' ];
	/** How sure we are of the place. */
	readonly sure: Exclude< Source, 'matcher' >;
	readonly source: string;
}

export const plugins: readonly PluginSignature[] = [
	{
		folder: 'disable-json-api/',
		setting: 'Settings → Disable REST API',
		lets: 'everybody',
		sure: 'source',
		source: 'dmchale/disable-json-api: classes/disable-rest-api.php',
	},
];
