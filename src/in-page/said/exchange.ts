import { __ } from '@wordpress/i18n';
import type { Depth, Exchange } from '../../evidence';
import type { CellState } from '../../panel/path';
import type { Probe } from '../../probes/probe';
import type { Each, Some } from './each';
import { verdict } from './verdict';

/** How far a request came, in words for the evidence table. */
const depth: Each< Depth > = {
	nothing: __( 'No trace in WordPress', 'rest-health' ),
	php: verdict.layer.php,
	wordpress: verdict.layer.wordpress,
	rest: __( 'REST server', 'rest-health' ),
	authentication: verdict.layer.authentication,
	authenticated: __( 'Past authentication', 'rest-health' ),
	route: verdict.layer.route,
};

/** The name of a group of probes. */
const group: Each< Probe[ 'group' ] > = {
	controls: __( 'Controls, without the REST API', 'rest-health' ),
	reading: __( 'Reading', 'rest-health' ),
	saving: __( 'Saving', 'rest-health' ),
	server: __( 'From the server', 'rest-health' ),
	proof: __( 'Counter-experiment: one thing changed', 'rest-health' ),
};

/** One layer of one row. */
const cell: Each< CellState > = {
	passed: __( 'passed', 'rest-health' ),
	stopped: __( 'stopped here', 'rest-health' ),
	closed: __( 'closed here by a setting', 'rest-health' ),
	unreached: __( 'not reached', 'rest-health' ),
	unsure: __( 'perhaps stopped here', 'rest-health' ),
	absent: __( 'none seen', 'rest-health' ),
	'not-tried': __( 'not tried', 'rest-health' ),
	trying: __( 'asking now', 'rest-health' ),
};

/** What came back, by whose page it is. */
const page: Some< Exchange[ 'page' ] > = {
	login: __( 'Login page', 'rest-health' ),
	'php-error': __( 'PHP error', 'rest-health' ),
	theme: __( 'Page of the theme', 'rest-health' ),
};

/** What came back, by its body. */
const body: Some< Exchange[ 'body' ] > = {
	'json-with-output': __( 'Not clean', 'rest-health' ),
	'json-with-bom': __( 'Not clean', 'rest-health' ),
	'json-cut': __( 'Cut short', 'rest-health' ),
	'too-large': __( 'Too large', 'rest-health' ),
	empty: __( 'Empty', 'rest-health' ),
};

/** What stands about a request and its answer. */
export const exchange = { depth, group, cell, page, body };
