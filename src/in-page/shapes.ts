import type { Actor, Exchange, ServerFacts, Trace } from '../evidence';
import type { Suspect } from '../experiments/minted';
import type { Writing } from '../ladder/words';
import type { Post } from '../panel/posts';
import type { Suspicion } from '../panel/scan';
import type { Shape } from './shape';

const exchange: Shape< Exchange > = {
	always: {
		outcome: [ 'answered', 'timed-out', 'unanswered' ],
		passed: 'flag',
		renewedNonce: 'flag',
		askedToWait: 'flag',
		fromCache: 'flag',
		milliseconds: 'count',
		bytes: 'count',
		excerpt: 'text',
		trace: 'trace',
	},
	orNull: {
		status: 'count',
		type: [ 'json', 'html', 'other', 'missing' ],
		body: [
			'json',
			'json-with-bom',
			'json-with-output',
			'json-cut',
			'html',
			'text',
			'compressed',
			'empty',
			'too-large',
		],
		shape: [
			'self-test',
			'routes',
			'index',
			'nonce',
			'static-file',
			'front-page',
			'dry-run',
			'no-such-post',
			'error',
			'wp-die',
			'other',
		],
		page: [ 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish', 'other' ],
		code: 'text',
		depth: [ 'nothing', 'php', 'wordpress', 'rest', 'authentication', 'authenticated', 'route' ],
		redirect: [ 'none', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere' ],
		wall: [ 'basic', 'other' ],
		product: 'text',
		productSure: 'flag',
		productKind: [ 'edge', 'firewall', 'host', 'server', 'plugin', 'network' ],
		productDoes: [ 'blocks', 'challenges', 'limits', 'asks-login', 'hides' ],
		productSetting: 'text',
		via: 'text',
		why: [ 'dns', 'tls', 'connection', 'not-allowed', 'no-transport' ],
		seenUser: 'flag',
		seenCookie: 'flag',
		seenNonce: 'flag',
		seenMethod: 'text',
		seenOverride: 'flag',
		sentBytes: 'count',
		seenBytes: 'count',
		arrived: [ 'same', 'changed' ],
		hasNonce: 'flag',
		open: 'count',
		closed: 'count',
		closedRoutes: 'text',
		closedOfCore: 'count',
		mayWrite: 'flag',
		software: 'text',
	},
};

const actor: Shape< Actor > = {
	always: {},
	orNull: {
		name: 'text',
		kind: [ 'plugin', 'must-use', 'theme', 'drop-in', 'prepended' ],
		hook: 'text',
		priority: 'whole',
		place: 'text',
		setting: 'text',
		lets: [ 'everybody', 'logged-in', 'nobody' ],
	},
};

const trace: Shape< Trace > = {
	always: {
		reached: [
			'nothing',
			'started',
			'plugins',
			'theme',
			'init',
			'loaded',
			'request',
			'rest',
			'authentication',
			'dispatch',
			'permission',
			'callback',
			'answered',
			'page',
		],
		early: 'flag',
	},
	orNull: {
		how: [ 'error', 'wp-die', 'redirect', 'exit', 'fatal', 'left-out' ],
		refused: 'actor',
		refusedToo: 'actor',
		accepted: 'actor',
		loggedOut: 'actor',
		printed: 'actor',
		removedRoutes: 'actor',
		denied: 'actor',
		changedNonce: 'actor',
		withoutPasswords: 'actor',
		cookie: [ 'valid', 'expired', 'bad-hash', 'bad-username', 'bad-session', 'malformed', 'truncated', 'none' ],
		cookieName: [ 'same', 'other' ],
		user: [ 'same', 'other', 'nobody' ],
		salts: [ 'same', 'other' ],
		node: [ 'same', 'other' ],
		nonceHeader: [ 'nonce', 'empty', 'other', 'none' ],
		nonceInAddress: 'flag',
		nonceMinutes: 'count',
		authorization: [ 'basic', 'other', 'none' ],
		query: [ 'came', 'lost', 'none' ],
		contentType: [ 'json', 'other', 'none' ],
		password: [ 'accepted', 'refused', 'none' ],
		limit: [ 'memory', 'time' ],
		nonceUser: 'flag',
		nonceSession: 'flag',
	},
};

const server: Shape< ServerFacts > = {
	always: {
		wordpress: 'text',
		php: 'text',
		permalinks: [ 'pretty', 'index', 'plain' ],
		restRule: 'flag',
		restLoaded: 'flag',
		htaccess: [ 'complete', 'missing', 'altered', 'unreadable', 'not-used' ],
		addresses: [ 'same', 'host', 'www', 'scheme', 'port', 'path' ],
		restPrefix: [ 'usual', 'changed', 'not-in-rules' ],
		restHost: [ 'home', 'other' ],
		nonceInRoot: 'flag',
		https: 'flag',
		forwardedHttps: 'flag',
		cookieDomain: [ 'unset', 'fits', 'foreign', 'malformed' ],
		cookiePath: [ 'fits', 'foreign' ],
		cookieName: [ 'usual', 'changed' ],
		cookieTooStrict: 'flag',
		nonceMinutes: 'count',
		nonceLife: [ 'usual', 'short', 'very-short' ],
		passwords: [ 'available', 'needs-https', 'off', 'off-for-you' ],
		passwordsInUse: 'flag',
		sentBasic: [ 'none', 'user', 'unknown-user' ],
		maintenance: [ 'none', 'running', 'left-behind' ],
		session: 'flag',
		oneWorker: 'flag',
		networkSite: [ 'open', 'closed' ],
		blocksItself: 'flag',
		debugLog: 'flag',
		multisite: 'flag',
		showsErrors: 'flag',
	},
	orNull: {
		software: 'text',
		htaccessWritable: 'flag',
		loginCookie: 'flag',
		role: 'text',
		prepended: 'text',
	},
};

const kind = actor.orNull.kind;

const suspect: Shape< Suspect > = {
	always: { id: 'text', name: 'text', kind },
	orNull: { setting: 'text', lets: actor.orNull.lets },
};

const suspicion: Shape< Suspicion > = {
	always: { name: 'text', kind, place: 'text', what: 'text' },
	orNull: {},
};

/** Those that a post can have: a comment is none, and a batch is many. */
const target = [
	'post-zero',
	'page-zero',
	'template-zero',
	'template-part-zero',
	'pattern-zero',
	'navigation-zero',
	'custom-zero',
] as const;

const post: Shape< Post > = {
	always: { id: 'count', title: 'text', type: 'text', modified: 'text' },
	orNull: { target },
};

const writing: Shape< Writing > = { always: { target, fields: 'fields' }, orNull: {} };
const fields: Shape< Writing[ 'fields' ] > = {
	always: { title: 'text', content: 'text', excerpt: 'text' },
	orNull: {},
};

/** What PHP sends, before it is trusted. */
export const shapes = { exchange, trace, actor, server, suspect, suspicion, post, writing, fields };
