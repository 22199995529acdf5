import { unanswered } from '../../src/in-page';
import type { World } from '../../src/checkup/world';
import type { BrowserFacts, Exchange, ServerFacts } from '../../src/evidence';

/* A site and a browser where nothing is amiss. Tests say what is. */

export const server: ServerFacts = {
	wordpress: '7.1',
	php: '8.3.1',
	software: 'apache',
	permalinks: 'pretty',
	restRule: true,
	restLoaded: true,
	htaccess: 'complete',
	htaccessWritable: true,
	addresses: 'same',
	restPrefix: 'usual',
	restHost: 'home',
	nonceInRoot: false,
	https: true,
	forwardedHttps: false,
	loginCookie: true,
	cookieDomain: 'unset',
	cookiePath: 'fits',
	cookieName: 'usual',
	cookieTooStrict: false,
	nonceMinutes: 1440,
	nonceLife: 'usual',
	passwords: 'available',
	passwordsInUse: false,
	sentBasic: 'none',
	maintenance: 'none',
	session: false,
	oneWorker: false,
	networkSite: 'open',
	blocksItself: false,
	debugLog: false,
	role: null,
	prepended: null,
	multisite: false,
	showsErrors: false,
};

export const browser: BrowserFacts = {
	restOrigin: 'same',
	online: true,
	policyBlocks: false,
	serviceWorker: false,
	clock: 'same',
	clockMinutes: 0,
	page: 'fresh',
	pageMinutes: 0,
	user: null,
};

/** The self-test route answered, and told nothing about the request. */
export const passed: Exchange = {
	...unanswered,
	outcome: 'answered',
	status: 200,
	passed: true,
	type: 'json',
	body: 'json',
	shape: 'self-test',
	depth: 'route',
	redirect: 'none',
	software: 'apache',
	milliseconds: 40,
	bytes: 17,
	excerpt: '{"answered":true}',
};

/** A browser in which nothing happens beside the requests. */
export const calm: Pick< World, 'online' | 'onPolicyBlock' | 'serviceWorker' | 'navigation' | 'memory' | 'onLeaving' > =
	{
		online: () => true,
		onPolicyBlock: () => () => {},
		serviceWorker: () => false,
		navigation: () => null,
		memory: { read: () => null, write: () => {} },
		onLeaving: () => () => {},
	};
