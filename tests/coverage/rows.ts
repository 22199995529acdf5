/** A way in which the REST API of a WordPress site fails, and who tells it. The numbers are those of the catalogue that the project works through. */
export interface Row {
	readonly number: number;
	/** What is broken, in a few words. */
	readonly fails: string;
	/** Ids of rules that tell it. None: `why` says why not. */
	readonly rules: readonly string[];
	/** Faults of the lab that make it. None: `why` says why not. */
	readonly faults: readonly string[];
	/** Why a column is empty, or what the words of another finding say about it. */
	readonly why?: string;
}

const row = (
	number: number,
	fails: string,
	rules: readonly string[],
	faults: readonly string[],
	why?: string
): Row => ( { number, fails, rules, faults, ...( why !== undefined && { why } ) } );

export const rows: readonly Row[] = [
	row( 1, 'The nonce of a tab that stayed open has expired', [ 'expired-nonce' ], [ 'expired-nonce' ] ),
	row(
		2,
		'Nonces live shorter, or shorter in REST requests only',
		[ 'short-nonce-life', 'login-not-recognised' ],
		[ 'nonce-life-shortened', 'nonce-life-differs-in-rest' ]
	),
	row( 3, 'A cached page hands visitors an old nonce', [ 'cached-nonce' ], [ 'front-page-keeps-an-old-nonce' ] ),
	row(
		4,
		'The nonce’s header is lost on the way',
		[ 'nonce-header-lost', 'removed-nonce-header' ],
		[ 'nonce-header-lost', 'nonce-header-lost-beside-a-plugin', 'nonce-header-taken-away', 'nonce-lost-at-proxy' ]
	),
	row(
		5,
		'Code asks with a cookie and without a nonce',
		[],
		[],
		'A fault of one request’s own code, not of the site. Every checkup asks that way too (“Cookie only”), and a site that takes the user for a visitor then is right.'
	),
	row(
		6,
		'A `_wpnonce` in the address beats the good header',
		[ 'nonce-in-address' ],
		[ 'nonce-in-rest-address', 'good-nonce-in-rest-address' ]
	),
	row(
		7,
		'The nonce’s header arrives empty or changed',
		[ 'emptied-nonce-header' ],
		[ 'nonce-header-emptied', 'nonce-header-rewritten' ]
	),
	row(
		8,
		'The page’s nonce belongs to another user or session',
		[ 'another-users-nonce', 'expired-nonce' ],
		[ 'users-switched', 'session-renewed-in-another-tab' ]
	),
	row( 9, 'The login cookie has expired', [ 'ended-session' ], [ 'login-cookie-expired' ] ),
	row(
		10,
		'The session was destroyed',
		[ 'ended-session', 'ended-login' ],
		[ 'session-destroyed', 'session-ended', 'logged-out-by-rest-requests' ]
	),
	row(
		11,
		'Salts or the password have changed',
		[ 'ended-session', 'different-salts' ],
		[ 'login-cookie-of-an-old-password', 'two-nodes-other-salts', 'salts-differ-in-rest' ]
	),
	row(
		12,
		'The user is gone',
		[ 'ended-session' ],
		[ 'session-destroyed' ],
		'An administrator who is gone can open no page to look; the words for it are tested with made-up evidence.'
	),
	row( 13, 'A proxy cuts or rewrites the cookie', [ 'truncated-login-cookie' ], [ 'login-cookie-truncated' ] ),
	row(
		14,
		'Only wp-admin’s cookie arrives',
		[ 'lost-login-cookie', 'wrong-cookie-scope' ],
		[ 'login-cookie-lost', 'cookies-lost-at-varnish', 'cookie-path-of-another-folder' ]
	),
	row(
		15,
		'REST requests look for a cookie of another name',
		[ 'other-cookie-name' ],
		[ 'cookie-name-differs-in-rest' ]
	),
	row(
		16,
		'The site’s two addresses differ',
		[ 'other-rest-origin' ],
		[
			'rest-root-on-another-host',
			'rest-root-moved-by-code',
			'www-and-bare-name',
			'network-site-with-a-name-of-its-own',
		]
	),
	row( 17, 'A page by https asks the REST API by http', [ 'other-rest-origin', 'unseen-https' ], [ 'https-unseen' ] ),
	row(
		18,
		'TLS ends at a proxy, and WordPress does not know',
		[ 'unseen-https', 'unnoticed-https' ],
		[ 'https-unseen' ]
	),
	row(
		19,
		'A login cookie for https, a REST root by http',
		[ 'secure-cookie-over-http' ],
		[ 'secure-cookie-over-http' ]
	),
	row(
		20,
		'The question before a cross-origin request is refused',
		[ 'refused-preflight', 'other-rest-origin' ],
		[ 'rest-root-on-another-host' ]
	),
	row( 21, 'Saving from another origin is not allowed', [ 'other-rest-origin' ], [ 'rest-root-on-another-host' ] ),
	row(
		22,
		'Code refuses everybody when WordPress asks who it is',
		[ 'refused-in-authentication' ],
		[ 'plugin-refuses-everybody' ]
	),
	row( 23, 'Code refuses visitors, before core has asked', [ 'visitors-refused' ], [ 'plugin-refuses-visitors' ] ),
	row(
		24,
		'Code refuses visitors, after core has asked',
		[ 'visitors-refused', 'refused-in-authentication' ],
		[ 'plugin-refuses-after-core' ]
	),
	row(
		25,
		'A refusal without a status becomes a 500',
		[ 'refused-in-authentication', 'visitors-refused' ],
		[ 'plugin-refuses-everybody' ],
		'Told by what it is, an error from rest_authentication_errors; the status is only said.'
	),
	row(
		26,
		'Code accepts everybody in core’s place',
		[ 'missing-nonce-check' ],
		[ 'wrong-nonce-accepted', 'cookie-accepted-without-nonce' ]
	),
	row( 27, 'Code makes users nobody', [ 'login-not-recognised' ], [ 'login-zeroed-in-rest' ] ),
	row(
		28,
		'A plugin asks who the user is too early for token logins',
		[],
		[],
		'It shows only with a token of a user, which REST Health never asks for. What such a plugin does to an Authorization header is told by `foreign-authorization-check` and `lost-authorization`.'
	),
	row(
		29,
		'Code refuses before a route is looked for',
		[ 'refused-after-authentication' ],
		[ 'plugin-refuses-before-dispatch' ]
	),
	row(
		30,
		'Plain permalinks, and a caller that insists on /wp-json',
		[ 'healthy' ],
		[ 'healthy-plain-permalinks' ],
		'The site is as it was set; a remark of `healthy` says what such a caller finds.'
	),
	row( 31, 'The rewrite rules are lost', [ 'missing-rest-rewrite' ], [ 'missing-rest-rewrite' ] ),
	row(
		32,
		'The web server does not rewrite',
		[ 'missing-server-rewrite', 'missing-htaccess-rules' ],
		[ 'missing-server-rewrite-apache', 'missing-server-rewrite-nginx', 'network-htaccess-cut' ]
	),
	row( 33, 'The REST API is taken off the way of requests', [ 'missing-rest-routing' ], [ 'rest-routing-removed' ] ),
	row(
		34,
		'The word wp-json was changed, and the rules do not know',
		[ 'changed-rest-prefix', 'renamed-rest-prefix' ],
		[ 'rest-prefix-changed', 'rest-prefix-renamed' ]
	),
	row(
		35,
		'Routes are removed',
		[ 'removed-routes', 'closed-user-routes' ],
		[ 'routes-removed', 'user-routes-removed' ]
	),
	row(
		36,
		'A caller uses the wrong method',
		[],
		[],
		'A caller’s own mistake. Core answers 404 with rest_no_route, and so would any site.'
	),
	row(
		37,
		'The role lacks the capability',
		[ 'role-lacks-capability' ],
		[ 'missing-capability' ],
		'For other roles it is told, as no block, by “Check as another role”, which has its own tests in the browser.'
	),
	row(
		38,
		'Code takes capabilities away',
		[ 'removed-capability', 'removed-role-capability' ],
		[ 'capability-taken-from-editors' ]
	),
	row(
		39,
		'A route’s permission is replaced',
		[ 'refused-after-authentication', 'closed-user-routes' ],
		[ 'user-routes-refused-to-visitors' ]
	),
	row(
		40,
		'Code refuses around the route’s callback',
		[ 'refused-after-authentication', 'closed-routes-for-visitors', 'role-refused' ],
		[ 'core-routes-restricted-for-visitors', 'editors-refused-at-core-routes' ]
	),
	row( 41, 'Code rewrites finished answers', [ 'refused-after-authentication' ], [ 'plugin-rewrites-answers' ] ),
	row(
		42,
		'wp_die() while WordPress begins',
		[ 'wp-die', 'wp-die-for-visitors' ],
		[ 'wp-die-on-rest-api-init', 'wp-die-for-visitors' ]
	),
	row(
		43,
		'exit with a raw 403',
		[ 'ended-in-wordpress', 'ended-before-witness', 'ended-for-visitors' ],
		[ 'exit-for-visitors', 'exit-while-loading' ]
	),
	row(
		44,
		'REST requests are sent to the login',
		[ 'login-redirect', 'redirect' ],
		[ 'login-redirect', 'login-redirect-everybody' ]
	),
	row(
		45,
		'A redirect turns saving into reading',
		[ 'redirected-saving', 'left-over-slash-redirect', 'redirect' ],
		[ 'saving-redirected', 'left-over-slash-redirect' ]
	),
	row(
		46,
		'Something is printed around the JSON',
		[ 'output-before-json' ],
		[ 'output-before-json-notice', 'nginx-adds-to-answers' ]
	),
	row( 47, 'A byte order mark', [ 'byte-order-mark' ], [ 'output-before-json-bom' ] ),
	row(
		48,
		'A fatal error in REST requests',
		[ 'php-fatal', 'exhausted-limit' ],
		[ 'fatal-on-rest-api-init', 'memory-exhausted', 'time-exhausted' ]
	),
	row(
		49,
		'Maintenance mode',
		[ 'maintenance', 'left-behind-maintenance-file' ],
		[ 'maintenance-begins', 'maintenance-file-left-behind' ]
	),
	row(
		50,
		'A caller’s parameters cannot be read',
		[],
		[],
		'A caller’s own mistake: JSONP, the same name twice, a route as a list.'
	),
	row(
		51,
		'A wrong application password, and core says nothing',
		[ 'lost-authorization', 'application-passwords-off' ],
		[ 'authorization-header-lost' ],
		'REST Health never asks for a password, so it cannot tell that one is wrong. It tells whether the header arrives and whether passwords can be used at all, which is what else it could be.'
	),
	row(
		52,
		'A wrong application password, and core says which',
		[ 'staging-password-collision' ],
		[ 'staging-password-collides' ],
		'Core’s own answer names it to whoever sent it. Told where every visitor’s browser sends one: a staging site’s.'
	),
	row( 53, 'Application passwords cannot be used', [ 'application-passwords-off' ], [ 'application-passwords-off' ] ),
	row(
		54,
		'Authorization is lost',
		[ 'lost-authorization' ],
		[ 'authorization-header-lost', 'authorization-lost-cgi', 'authorization-lost-proxy' ]
	),
	row(
		55,
		'Authorization is not understood',
		[ 'foreign-authorization-check', 'refused-authorization' ],
		[ 'authorization-refused-by-plugin', 'authorization-refused-by-server' ]
	),
	row(
		56,
		'A cookie and an application password, and no nonce',
		[],
		[],
		'A caller’s own mistake: a cookie beats an application password. Leave the cookies out.'
	),
	row(
		57,
		'The password of a staging site is taken for an application password',
		[ 'staging-password-collision' ],
		[ 'staging-password-collides' ]
	),
	row(
		58,
		'Application passwords are off for one user',
		[ 'application-passwords-off' ],
		[ 'application-passwords-off' ]
	),
	row(
		59,
		'One request of a batch is refused',
		[],
		[],
		'Each request of a batch is refused for one of the other reasons.'
	),
	row( 60, 'A wrong password of a post', [], [], 'A caller’s own mistake, and right so.' ),
	row(
		61,
		'A site of a network is closed',
		[ 'closed-network-site' ],
		[ 'archived-network-site', 'suspended-network-site' ]
	),
	row(
		62,
		'New nonces cannot be fetched',
		[ 'nonce-endpoint-refused' ],
		[ 'nonce-endpoint-gives-html', 'nonce-endpoint-refused-by-server', 'nonce-endpoint-refused-when-needed' ]
	),
	row(
		63,
		'A plugin calls the REST server inside of an answer',
		[ 'empty-answers' ],
		[],
		'Since WordPress 7.0.4 such a call prints nothing: told as an answer that is empty.'
	),
	row(
		64,
		'The server refuses a method',
		[ 'saving-refused', 'override-refused', 'update-refused', 'real-methods-refused' ],
		[
			'server-refuses-post',
			'server-behind-edge-refuses-saving',
			'edge-refuses-saving-unmarked',
			'modsecurity-refuses-override',
			'server-refuses-method-override',
			'nginx-refuses-put-and-delete',
		]
	),
	row(
		65,
		'A firewall judges the content',
		[ 'content-refused', 'text-refused', 'rich-content-refused', 'saving-elsewhere-refused' ],
		[
			'firewall-refuses-blocks',
			'crs-default',
			'crs-asked-all',
			'crs-wordpress-exclusions',
			'modsecurity-refuses-any-text',
			'modsecurity-refuses-file-names',
		]
	),
	row(
		66,
		'An answer from a cache',
		[ 'cached-rest-answers', 'cached-answers', 'cached-visitor-answers' ],
		[ 'varnish-keeps-rest-answers', 'cache-gives-answers-to-others', 'varnish-gives-answers-to-others' ]
	),
	row(
		67,
		'Only the site itself gets no answer',
		[ 'loopback-failure' ],
		[
			'loopback-refused',
			'loopback-cannot-resolve',
			'php-cannot-send-requests',
			'loopback-untrusted-certificate',
			'single-worker',
		]
	),
	row( 68, 'A refused nonce is kept by caches', [], [], 'WordPress before 6.3.2 only. REST Health needs 6.5.' ),
	row(
		69,
		'A firewall judges the type of the content',
		[ 'json-refused', 'upload-type-refused', 'uploads-refused' ],
		[ 'server-refuses-json', 'nginx-refuses-bare-files', 'nginx-refuses-uploads', 'crs-exceptions-asked-all' ]
	),
	row(
		70,
		'A firewall or server judges the size',
		[ 'large-body-refused' ],
		[ 'modsecurity-limits-bodies', 'nginx-limits-bodies' ]
	),
	row(
		71,
		'A firewall judges the address of one route',
		[ 'route-refused' ],
		[ 'modsecurity-refuses-route', 'varnish-refuses-posts-route' ]
	),
	row(
		72,
		'A firewall judges the User-Agent',
		[ 'user-agent-refused', 'browser-agent-refused' ],
		[ 'modsecurity-refuses-wordpress-agent', 'edge-refuses-the-site-itself', 'browser-agent-refused' ]
	),
	row(
		73,
		'A firewall judges a cookie',
		[ 'cookie-refused' ],
		[ 'modsecurity-refuses-login-cookie', 'modsecurity-refuses-other-cookie' ]
	),
	row(
		74,
		'An address is banned, or asks too often',
		[ 'address-banned', 'rate-limited' ],
		[
			'address-banned-meanwhile',
			'address-banned-early',
			'modsecurity-bans-after-requests',
			'nginx-limits-requests',
			'nginx-limits-requests-429',
			'plugin-limits-requests',
		]
	),
	row(
		75,
		'The header of the checkup’s own requests is refused or lost',
		[ 'probe-header-refused', 'probe-header-lost' ],
		[ 'modsecurity-refuses-our-header', 'probe-header-lost', 'probe-header-lost-at-proxy' ]
	),
	row(
		76,
		'What is saved is changed on the way, or its type, the query string or the method’s header is lost',
		[ 'content-rewritten', 'type-changed', 'query-lost', 'override-dropped' ],
		[
			'proxy-rewrites-content',
			'content-type-overwritten-at-proxy',
			'nginx-loses-query-strings',
			'varnish-strips-query-strings',
			'override-lost-at-proxy',
		]
	),
	row(
		77,
		'The server refuses by the address; or an edge does, and not the server behind it',
		[ 'web-server-refusal', 'saving-refused', 'user-agent-refused' ],
		[
			'edge-refuses-rest-unmarked',
			'web-server-refuses-wp-json-apache',
			'web-server-refuses-wp-json-htaccess',
			'web-server-refuses-wp-json-nginx',
			'edge-refuses-saving-unmarked',
			'edge-refuses-the-site-itself',
			'server-behind-edge-refuses-saving',
		]
	),
];

/** Rules that are nobody's verdict in the lab, and why. */
export const unbroken: Readonly< Record< string, string > > = {
	'removed-capability':
		'The routes that a checkup asks want no capability; it shows where a plugin asks for one itself. The witness’s fixtures make it.',
	'refused-preflight':
		'Always folded under `other-rest-origin`. tests/e2e/probes.spec.ts refuses and grants a preflight in the browser.',
	'update-refused':
		'Told where too many requests were refused already to ask which part it is: made-up evidence only, because in the lab the others tell it.',
	'unnoticed-https': 'Made-up evidence only: with https in both addresses wp-admin itself redirects without end.',
};
