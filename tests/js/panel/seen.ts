import { UNSEEN } from '../../../src/checkup/traces';
import type { Finding } from '../../../src/diagnosis/diagnose';
import type { Actor, Evidence, Exchange, Trace } from '../../../src/evidence';
import { probes } from '../../../src/probes';
import type { Settings } from '../../../src/settings';
import { passed, server } from '../nothing-amiss';

/* Evidence for the panel's tests. Invented: what it shows is how it is shown. */

/** An exchange that passed, but for what is said. */
export const exchange = ( facts: Partial< Exchange > = {} ): Exchange => ( { ...passed, ...facts } );

/** A refusal by a callback on rest_authentication_errors, but for what is said. */
export const refusal = ( facts: Partial< Exchange > = {} ): Exchange =>
	exchange( { passed: false, status: 401, shape: 'error', code: 'closed', depth: 'authentication', ...facts } );

/** Somebody in a plugin, but for what is said. */
export const actor = ( facts: Partial< Actor > = {} ): Actor => ( {
	name: 'Plugin A 1.2',
	kind: 'plugin',
	hook: 'rest_authentication_errors',
	priority: 20,
	place: 'plugin-a/plugin-a.php:61',
	setting: null,
	lets: null,
	...facts,
} );

/** A trace of a request that nobody refused, but for what is said. */
export const trace = ( facts: Partial< Trace > = {} ): Trace => ( {
	...UNSEEN,
	reached: 'answered',
	...facts,
} );

/** Evidence with these exchanges. */
export const evidence = ( seen: Partial< Evidence > = {} ): Evidence => ( { vantage: 'browser', server, ...seen } );

/** A proven, critical finding, but for what is said. */
export const finding = ( facts: Partial< Finding > = {} ): Finding => ( {
	id: 'a-cause',
	severity: 'critical',
	confidence: 'proven',
	layer: 'authentication',
	property: null,
	title: 'Plugin A refuses visitors',
	explanation: '',
	fix: '',
	action: 'plugins',
	snippet: null,
	letter: null,
	log: null,
	who: 'Plugin A',
	where: null,
	affected: null,
	culprit: 'visitor',
	actor: null,
	remarks: [],
	shownBy: [ 'visitor' ],
	explainedBy: null,
	because: null,
	...facts,
} );

const site = 'https://example.org';

/** What PHP prints. The secrets in it are planted. */
export const settings: Settings = {
	htaccess: null,
	version: '1.0.0',
	rules: [],
	probes,
	signatures: { pages: [], walls: [], vias: [] },
	exceptions: [],
	server,
	urls: {
		staticFile: `${ site }/wp-content/plugins/rest-health/build/static-file.txt`,
		ajax: `${ site }/wp-admin/admin-ajax.php?action=rest-nonce`,
		index: `${ site }/wp-json/`,
		selfTest: `${ site }/wp-json/rest-health/v1/self-test`,
		queryIndex: `${ site }/index.php?rest_route=/`,
		querySelfTest: `${ site }/index.php?rest_route=/rest-health/v1/self-test`,
		routes: `${ site }/wp-json/rest-health/v1/routes`,
		frontPage: `${ site }/`,
		zero: { 'post-zero': `${ site }/wp-json/wp/v2/posts/0`, 'media-zero': `${ site }/wp-json/wp/v2/media/0` },
		restDoor: `${ site }/wp-json/rest-health/v1/`,
		ajaxDoor: `${ site }/wp-admin/admin-ajax.php?action=rest_health&do=`,
		pageDoor: `${ site }/wp-admin/tools.php?page=rest-health&rest-health-do=`,
	},
	screens: {},
	printed: 1795347727,
	user: 'u1',
	nonce: 'fedcba9876',
	run: {
		id: '00112233445566778899aabbccddeeff',
		tokens: Object.fromEntries( probes.map( ( { name } ) => [ name, `1795345200.${ name }.0f0e0d0c0b0a0908` ] ) ),
	},
	mayProve: true,
	roles: [],
	early: 'possible',
	stored: null,
	startsByItself: true,
	findings: [],
};
