import type { Layer } from '../diagnosis/rule';

/** From the browser to the route: the columns of the path. */
export const LAYERS: readonly Layer[] = [
	'browser',
	'edge',
	'web-server',
	'php',
	'wordpress',
	'authentication',
	'plugin',
	'route',
];
