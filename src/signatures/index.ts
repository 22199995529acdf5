import { pages, type PageSignature } from './pages';
import { plugins, type PluginSignature } from './plugins';
import { type ViaSignature, vias } from './vias';
import { walls, type WallSignature } from './walls';

/** Marks by which answers are known. Printed into the page, so that the browser knows them as PHP does. */
export interface Marks {
	readonly pages: readonly PageSignature[];
	readonly walls: readonly WallSignature[];
	readonly vias: readonly ViaSignature[];
}

/** All that is known of other people's software. Other plugins add to it through the filter `rest_health_signatures`. */
export interface Signatures extends Marks {
	readonly plugins: readonly PluginSignature[];
}

export const signatures: Signatures = { pages, walls, vias, plugins };
