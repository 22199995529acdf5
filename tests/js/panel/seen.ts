import { unseen } from '../../../src/in-page';
import type { Finding } from '../../../src/diagnosis/diagnose';
import type { Actor, Evidence, Exchange, Trace } from '../../../src/evidence';
import { probes } from '../../../src/probes';
import type { Settings } from '../../../src/settings';
import { passed, server } from '../nothing-amiss';
import { settingsOf } from '../settings';

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
	...unseen,
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

const usual = settingsOf( 'https://example.org' );

/** What PHP prints. The secrets in it are planted. */
export const settings: Settings = {
	...usual,
	urls: {
		...usual.urls,
		zero: { ...usual.urls.zero, 'media-zero': 'https://example.org/wp-json/wp/v2/media/0' },
	},
	printed: 1795347727,
	nonce: 'fedcba9876',
	run: {
		id: '00112233445566778899aabbccddeeff',
		tokens: Object.fromEntries( probes.map( ( { name } ) => [ name, `1795345200.${ name }.0f0e0d0c0b0a0908` ] ) ),
	},
};
