import { __ } from '@wordpress/i18n';
import type { Layer } from '../diagnosis/rule';
import type { Depth } from '../evidence';

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

/** The layer as a heading of the path. */
export function layerHeading( layer: Layer ): string {
	switch ( layer ) {
		case 'browser':
			return __( 'Browser', 'rest-health' );
		case 'edge':
			return __( 'CDN or proxy', 'rest-health' );
		case 'web-server':
			return __( 'Web server', 'rest-health' );
		case 'php':
			return __( 'PHP', 'rest-health' );
		case 'wordpress':
			return __( 'WordPress', 'rest-health' );
		case 'authentication':
			return __( 'Authentication', 'rest-health' );
		case 'plugin':
			return __( 'Plugins', 'rest-health' );
		case 'route':
			return __( 'Route', 'rest-health' );
	}
}

/** The layer as an answer to “Where?”. */
export function layerName( layer: Layer ): string {
	switch ( layer ) {
		case 'php':
			return __( 'PHP, before WordPress', 'rest-health' );
		case 'authentication':
			return __( 'WordPress authentication', 'rest-health' );
		case 'plugin':
			return __( 'A plugin or the theme', 'rest-health' );
		default:
			return layerHeading( layer );
	}
}

/** How far a request came, in words for the evidence table. */
export function depthName( depth: Depth ): string {
	switch ( depth ) {
		case 'nothing':
			return __( 'No trace in WordPress', 'rest-health' );
		case 'php':
			return layerHeading( 'php' );
		case 'wordpress':
			return layerHeading( 'wordpress' );
		case 'rest':
			return __( 'REST server', 'rest-health' );
		case 'authentication':
			return layerHeading( 'authentication' );
		case 'authenticated':
			return __( 'Past authentication', 'rest-health' );
		case 'route':
			return layerHeading( 'route' );
	}
}
