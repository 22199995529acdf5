import { __ } from '@wordpress/i18n';
import type { Finding } from '../../diagnosis/diagnose';
import type { Layer } from '../../diagnosis/rule';
import type { OwnerKind } from '../../evidence';
import type { Each, Some } from './each';

/** The layer as a heading of the path. */
const layer: Each< Layer > = {
	browser: __( 'Browser', 'rest-health' ),
	edge: __( 'CDN or proxy', 'rest-health' ),
	'web-server': __( 'Web server', 'rest-health' ),
	php: __( 'PHP', 'rest-health' ),
	wordpress: __( 'WordPress', 'rest-health' ),
	authentication: __( 'Authentication', 'rest-health' ),
	plugin: __( 'Plugins', 'rest-health' ),
	route: __( 'Route', 'rest-health' ),
};

/** The layer as an answer to “Where?”. */
const where: Each< Layer > = {
	...layer,
	php: __( 'PHP, before WordPress', 'rest-health' ),
	authentication: __( 'WordPress authentication', 'rest-health' ),
	plugin: __( 'A plugin or the theme', 'rest-health' ),
};

/** How bad it is. What is good needs no mark. */
const severity: Some< Finding[ 'severity' ] | 'reload' > = {
	critical: __( 'Critical', 'rest-health' ),
	recommended: __( 'Recommended', 'rest-health' ),
	// What a reload cures is not on the site.
	reload: __( 'Only this browser tab', 'rest-health' ),
	intended: __( 'Looks intended', 'rest-health' ),
	undetermined: __( 'Cannot tell yet', 'rest-health' ),
};

/** How sure it is. */
const confidence: Each< Finding[ 'confidence' ] > = {
	proven: __( 'Proven', 'rest-health' ),
	'very-likely': __( 'Very likely', 'rest-health' ),
};

/** What sort of code it is. */
const kind: Each< OwnerKind > = {
	plugin: __( 'Plugin', 'rest-health' ),
	'must-use': __( 'Must-use plugin', 'rest-health' ),
	theme: __( 'Theme', 'rest-health' ),
	'drop-in': __( 'Drop-in', 'rest-health' ),
	prepended: __( 'File that PHP runs before WordPress', 'rest-health' ),
};

/** What stands on a verdict. */
export const verdict = { layer, where, severity, confidence, kind };
