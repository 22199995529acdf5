/**
 * What was seen. Start reading here.
 *
 * A checkup collects evidence and never judges it: the rules in `src/rules` do.
 * PHP records requests in the same shape (`includes/class-exchange.php`), and
 * `tests/cases/exchanges.json` holds the two alike.
 */

/** How far a request came, by the headers that WordPress sends in a fixed order. Later is deeper. */
export type Depth =
	/** Nothing in the answer comes from PHP or WordPress. */
	| 'nothing'
	/** PHP answered, WordPress left no trace. */
	| 'php'
	/** WordPress ran, the REST server did not begin to answer. */
	| 'wordpress'
	/** The REST server began to answer and ended before it checked who asks. */
	| 'rest'
	/** `rest_authentication_errors` ran. Nothing shows that anything behind it did. */
	| 'authentication'
	/** Core's own cookie and nonce check passed. */
	| 'authenticated'
	/** A route was matched. */
	| 'route';

/** Whose page it is, when the body is not the JSON that was asked for. The marks are data: `src/signatures/pages.ts`. */
export type Page = 'theme' | 'wp-die' | 'login' | 'php-error' | 'apache' | 'nginx' | 'litespeed' | 'varnish' | 'other';

/** What one request brought back. A request that fails is evidence too. */
export interface Exchange {
	/** `unanswered`: no answer that JavaScript or PHP may read (refused, reset, DNS, TLS, CORS). */
	readonly outcome: 'answered' | 'timed-out' | 'unanswered';
	/** HTTP status; null without an answer, and for a redirect that the browser hides. */
	readonly status: number | null;
	/** The answer is the one that was asked for: its status, its shape and nothing around it. */
	readonly passed: boolean;
	/** What Content-Type says the body is. */
	readonly type: 'json' | 'html' | 'other' | 'missing' | null;
	/**
	 * `json-with-output`: valid JSON with something else before or after it. `json-cut`: begins as JSON and does not end. `compressed`: still
	 * compressed after it was unpacked, so it was compressed twice, or nothing said that it was.
	 */
	readonly body:
		| 'json'
		| 'json-with-bom'
		| 'json-with-output'
		| 'json-cut'
		| 'html'
		| 'text'
		| 'compressed'
		| 'empty'
		| 'too-large'
		| null;
	/**
	 * What the JSON (or the nonce, or the static file) is. `error`: a WP_Error of the REST server. `dry-run`: what was to be saved arrived, and our own
	 * answer stands in the place of the route's (includes/dry-run). `no-such-post`: core's refusal of what cannot exist, where nobody stood in its place.
	 * `routes`: which routes are open to whoever asks. `front-page`: a page of the site.
	 */
	readonly shape:
		| 'self-test'
		| 'routes'
		| 'index'
		| 'nonce'
		| 'static-file'
		| 'front-page'
		| 'dry-run'
		| 'no-such-post'
		| 'error'
		| 'wp-die'
		| 'other'
		| null;
	readonly page: Page | null;
	/** The `code` of the error, when the body is one. */
	readonly code: string | null;
	readonly depth: Depth | null;
	/** `hidden`: the browser shows that there is a redirect and not where it leads. */
	readonly redirect: 'none' | 'hidden' | 'login' | 'other-scheme' | 'other-host' | 'elsewhere' | null;
	/** `basic`: HTTP Basic authentication is asked for, and not by WordPress's REST server. `other`: by another scheme (Digest, Negotiate, NTLM). */
	readonly wall: 'basic' | 'other' | null;
	/** The answer carries X-WP-Nonce, which core sends only after its own cookie and nonce check passed. */
	readonly renewedNonce: boolean;
	/** Retry-After was sent. */
	readonly askedToWait: boolean;
	/** A cache says that it answered from what it had kept: Age, X-Cache, CF-Cache-Status, X-LiteSpeed-Cache, X-Varnish … */
	readonly fromCache: boolean;
	/** Whose page or answer it is, by a mark of that product (src/signatures/walls.ts): "Cloudflare". Null: nobody's that is known. */
	readonly product: string | null;
	/** The mark is proof. False: it looks like that product's, and no more may be said. */
	readonly productSure: boolean | null;
	readonly productKind: 'edge' | 'firewall' | 'host' | 'server' | 'plugin' | 'network' | null;
	readonly productDoes: 'blocks' | 'challenges' | 'limits' | 'asks-login' | 'hides' | null;
	/** Where that product takes an exception: "Security → WAF → Custom rules". */
	readonly productSetting: string | null;
	/** An edge or host that puts its name on every answer that it passes on. It need not have refused anything. */
	readonly via: string | null;
	/** Why the server got no answer from itself. */
	readonly why: 'dns' | 'tls' | 'connection' | 'not-allowed' | 'no-transport' | null;
	/** What the self-test route saw of a signed request; null when it did not say. */
	readonly seenUser: boolean | null;
	readonly seenCookie: boolean | null;
	readonly seenNonce: boolean | null;
	readonly seenMethod: string | null;
	/** Whether X-HTTP-Method-Override arrived; null when nobody said. */
	readonly seenOverride: boolean | null;
	/** Of a dry run: how many bytes of the body were sent and arrived, and whether all of them arrived as they were sent (by SHA-256). Of a file that is sent in a form: the file's. */
	readonly sentBytes: number | null;
	readonly seenBytes: number | null;
	readonly arrived: 'same' | 'changed' | null;
	/** Of a page: it carries a nonce for the REST API. */
	readonly hasNonce: boolean | null;
	/** Of `routes`: how many are open, how many somebody closes, and the first of these: "wp/v2/users, contact-form-7/v1". A capability that is lacking closes nothing. */
	readonly open: number | null;
	readonly closed: number | null;
	readonly closedRoutes: string | null;
	/** How many of the closed ones are routes that WordPress itself opens to everybody, or that the user needs to write. */
	readonly closedOfCore: number | null;
	/** Whether this user may write posts; of `routes`. Null: not asked. */
	readonly mayWrite: boolean | null;
	/** The product in the Server header, in lower case without its version. */
	readonly software: string | null;
	readonly milliseconds: number;
	/** Bytes read, up to the cap. */
	readonly bytes: number;
	/** The beginning of the body as text. Hostile: for display only, no rule may read it. */
	readonly excerpt: string;
	/** What WordPress saw of the request, if it was signed and its trace could be fetched. */
	readonly trace?: Trace;
}

/** What a file belongs to. A drop-in stands directly in wp-content; `prepended` is auto_prepend_file. */
export type OwnerKind = 'plugin' | 'must-use' | 'theme' | 'drop-in' | 'prepended';

/** Code that the witness saw doing something. WordPress's own is never an actor. */
export interface Actor {
	/** "Disable WP REST API 2.6.9", or the file name of a must-use plugin or drop-in. Null: somebody whose name cannot be known. */
	readonly name: string | null;
	readonly kind: OwnerKind | null;
	/** On which hook: "rest_authentication_errors". Null: while its file was loaded. */
	readonly hook: string | null;
	readonly priority: number | null;
	/** File and line, from the plugin's or theme's folder on: "disable-wp-rest-api/disable-wp-rest-api.php:61". */
	readonly place: string | null;
	/** Where a well-known plugin has the setting about the REST API (src/signatures/plugins.ts): "Settings → Disable REST API". */
	readonly setting: string | null;
	/** Whom that setting can let pass. Null: not known. */
	readonly lets: 'everybody' | 'logged-in' | 'nobody' | null;
}

/** How far a signed request came, by the hooks that the witness saw. Later is deeper. */
export type Reached =
	/** The witness never saw it: it was answered before our code ran, or its header was lost. */
	| 'nothing'
	/** Plugins were being loaded. */
	| 'started'
	| 'plugins'
	| 'theme'
	| 'init'
	| 'loaded'
	| 'request'
	| 'rest'
	| 'authentication'
	| 'dispatch'
	| 'permission'
	| 'callback'
	| 'answered'
	/** WordPress made a page of the theme instead. */
	| 'page';

/** What WordPress saw of one signed request. Booleans and names; never a nonce, a cookie or an argument. */
export interface Trace {
	readonly reached: Reached;
	/** The witness was there before the first plugin. */
	readonly early: boolean;
	/** How the request was refused or ended. `left-out`: nobody was seen, but without this plugin it passes. Null: it was not. */
	readonly how: 'error' | 'wp-die' | 'redirect' | 'exit' | 'fatal' | 'left-out' | null;
	/** Who refused or ended it, and who else did: before and was overruled, or after, or only in other words. */
	readonly refused: Actor | null;
	readonly refusedToo: Actor | null;
	/** Who said that it is authenticated, in place of WordPress's own check. */
	readonly accepted: Actor | null;
	/** Who turned a user into nobody on determine_current_user. */
	readonly loggedOut: Actor | null;
	/** Who wrote something before the answer. */
	readonly printed: Actor | null;
	/** Who took routes away on rest_endpoints, or took the REST API off the way of requests. */
	readonly removedRoutes: Actor | null;
	/** Who took a capability away that was asked for. */
	readonly denied: Actor | null;
	/** Who shortened nonce_life, or changed nonce_user_logged_out. */
	readonly changedNonce: Actor | null;
	/** Who switched application passwords off. */
	readonly withoutPasswords: Actor | null;
	/** What WordPress thought of the login cookie; null when nobody asked. `truncated`: it came, and not all of it. */
	readonly cookie:
		'valid' | 'expired' | 'bad-hash' | 'bad-username' | 'bad-session' | 'malformed' | 'truncated' | 'none' | null;
	/** Whether this request looks for the login cookie under the name that it has in wp-admin. */
	readonly cookieName: 'same' | 'other' | null;
	/** Whose request WordPress took it for, against whoever began the checkup. */
	readonly user: 'same' | 'other' | 'nobody' | null;
	/** The keys of nonces and cookies (salts) of the PHP that answered are those of the PHP that began the checkup. */
	readonly salts: 'same' | 'other' | null;
	/** The computer that answered is the one that began the checkup. */
	readonly node: 'same' | 'other' | null;
	/** What came in X-WP-Nonce, and whether a `_wpnonce` came in the address or the body. */
	readonly nonceHeader: 'nonce' | 'empty' | 'other' | 'none' | null;
	readonly nonceInAddress: boolean | null;
	/** How long a nonce lives in this request, in minutes. */
	readonly nonceMinutes: number | null;
	/** What came in Authorization. `basic`: PHP read a user name and a password from it. */
	readonly authorization: 'basic' | 'other' | 'none' | null;
	/**
	 * What came of the query string, told for requests that ask for `_fields` or in a `_locale`. `lost`: it stands in the address that the web server
	 * got, and PHP got none of it. `none`: it stands nowhere any more.
	 */
	readonly query: 'came' | 'lost' | 'none' | null;
	/** What the header Content-Type said of the body that came. */
	readonly contentType: 'json' | 'other' | 'none' | null;
	/** What core thought of it as an application password. */
	readonly password: 'accepted' | 'refused' | 'none' | null;
	/** What broke PHP off, where that is a limit. */
	readonly limit: 'memory' | 'time' | null;
	/** Of a nonce that was refused: whether WordPress knew the user, and the session. Null: none was refused. */
	readonly nonceUser: boolean | null;
	readonly nonceSession: boolean | null;
}

/** The counter-experiment: which exchange was asked again with its culprit left out. */
export interface Proof {
	readonly about: ExchangeName;
	/** `callbacks`: taken off their hook in memory. `isolation`: the plugin or theme was not loaded for that request. */
	readonly how: 'callbacks' | 'isolation';
}

/**
 * What part of a request somebody in front of WordPress refuses. `method`: POST, or PUT and DELETE. `override`: the header X-HTTP-Method-Override.
 * `address`: the route's. `client`: whoever asks, banned or asking too often.
 */
export type Property =
	'method' | 'override' | 'content' | 'content-type' | 'size' | 'address' | 'user-agent' | 'cookie' | 'client';

/** A kind of block that was tried by itself, when all of them together were refused (src/ladder/pieces.ts). */
export type Piece = 'heading' | 'list' | 'link' | 'image' | 'style' | 'embed' | 'table' | 'code' | 'file-name' | 'html';

/** What was found by asking on after the checkup's own probes, with the person's consent (src/ladder). */
export interface Limits {
	/** Of the body, in bytes: the largest that passed and the smallest that was refused. */
	readonly passedBytes: number | null;
	readonly refusedBytes: number | null;
	/** Which kind of block is refused by itself; null: none alone, or nobody tried. */
	readonly piece: Piece | null;
}

/** What PHP states without asking anyone. Printed into the page, so it needs no request. */
export interface ServerFacts {
	readonly wordpress: string;
	readonly php: string;
	/** The product in SERVER_SOFTWARE, in lower case without its version. */
	readonly software: string | null;
	readonly permalinks: 'pretty' | 'index' | 'plain';
	/** The stored rewrite rules hold the REST API's. */
	readonly restRule: boolean;
	/** `parse_request` still calls `rest_api_loaded`. */
	readonly restLoaded: boolean;
	/** The REST API's block in .htaccess; `not-used` on a server that does not read the file. */
	readonly htaccess: 'complete' | 'missing' | 'altered' | 'unreadable' | 'not-used';
	/** WordPress may write .htaccess; null on a server that does not read the file. */
	readonly htaccessWritable: boolean | null;
	/** How the site's two addresses (home and siteurl) differ, the gravest first. `www`: only by that. `path`: WordPress is in a folder of its own. */
	readonly addresses: 'same' | 'host' | 'www' | 'scheme' | 'port' | 'path';
	/** `rest_get_url_prefix()` is not wp-json; `not-in-rules`: and the stored rules do not know it. */
	readonly restPrefix: 'usual' | 'changed' | 'not-in-rules';
	/** The REST root that WordPress hands out is on the host and port of the Site Address (home), or code moves it elsewhere. */
	readonly restHost: 'home' | 'other';
	/** The REST root that WordPress hands out carries a `_wpnonce`. */
	readonly nonceInRoot: boolean;
	/** `is_ssl()`, and whether a proxy says that the visitor came by https (X-Forwarded-Proto and its like). */
	readonly https: boolean;
	readonly forwardedHttps: boolean;
	/** wp-admin itself got the logged-in cookie. Null where nobody looked: Site Health's cron, WP-CLI. */
	readonly loginCookie: boolean | null;
	/** COOKIE_DOMAIN: not set; the REST API's host is in it; it is not; it is no domain at all (it holds a scheme, a port or a path). */
	readonly cookieDomain: 'unset' | 'fits' | 'foreign' | 'malformed';
	/** The REST API's path is below COOKIEPATH or SITECOOKIEPATH. */
	readonly cookiePath: 'fits' | 'foreign';
	/** COOKIEHASH is the one that the stored siteurl gives. */
	readonly cookieName: 'usual' | 'changed';
	/** The login cookie is for https only, and the REST root is http. */
	readonly cookieTooStrict: boolean;
	/** How long a nonce lives in wp-admin, in minutes; 1440 unless somebody changed it. */
	readonly nonceMinutes: number;
	/** `short`: less than 12 hours; `very-short`: less than one. */
	readonly nonceLife: 'usual' | 'short' | 'very-short';
	/** Application passwords: `off`: for everybody by a filter; `off-for-you`: for this user. */
	readonly passwords: 'available' | 'needs-https' | 'off' | 'off-for-you';
	/** Somebody has made an application password. */
	readonly passwordsInUse: boolean;
	/** HTTP Basic authentication that this browser sends along, and whether its name is a user's here. */
	readonly sentBasic: 'none' | 'user' | 'unknown-user';
	/** `.maintenance`: not there; young, so everybody is shut out; old, so WordPress takes no notice of it. */
	readonly maintenance: 'none' | 'running' | 'left-behind';
	/** A PHP session was open when the page was made. */
	readonly session: boolean;
	/** PHP's own server with one worker: it cannot ask itself. */
	readonly oneWorker: boolean;
	/** This site of a network is archived, spam, deleted or not yet activated. */
	readonly networkSite: 'open' | 'closed';
	/** WP_HTTP_BLOCK_EXTERNAL keeps WordPress from asking itself. */
	readonly blocksItself: boolean;
	/** WordPress writes messages to debug.log. */
	readonly debugLog: boolean;
	/** The role that the checkup looks through, as WordPress calls it ("Editor"); null when nobody but administrators can write, or nobody may look. */
	readonly role: string | null;
	/** The file that PHP runs before WordPress, without its folder: auto_prepend_file. */
	readonly prepended: string | null;
	readonly multisite: boolean;
	/** WordPress prints PHP's messages into its answers (WP_DEBUG and WP_DEBUG_DISPLAY). */
	readonly showsErrors: boolean;
}

/** What only the browser knows. Without JavaScript `restOrigin` alone, by the headers with which it asked (includes/class-page-origin.php). */
export interface BrowserFacts {
	/** How the REST root's origin differs from this page's. Nothing secret is ever sent to another one. `www`: only by that. */
	readonly restOrigin: 'same' | 'host' | 'www' | 'scheme' | 'port';
	readonly online: boolean;
	/** This page's Content Security Policy kept the browser from asking (`securitypolicyviolation`, connect-src). */
	readonly policyBlocks: boolean;
	/** A service worker stands between this page and the network. */
	readonly serviceWorker: boolean;
	/** The server's clock against this browser's, by the Date of its answers; five minutes are nothing. Null: no answer told. */
	readonly clock: 'same' | 'behind' | 'ahead' | null;
	/** By how many minutes. */
	readonly clockMinutes: number | null;
	/** `kept`: WordPress made this page long before the browser got it, so a cache gave it out. Null: cannot be told. */
	readonly page: 'fresh' | 'kept' | null;
	/** How many minutes before. */
	readonly pageMinutes: number | null;
	/** Who is logged in by now, against whom this page was made for. Null: a page that was asked nothing anew cannot tell. */
	readonly user: 'same' | 'other' | null;
}

/** Everything that the rules may look at. An exchange that is absent was not tried. */
export interface Evidence {
	readonly vantage: 'browser' | 'loopback';
	readonly server: ServerFacts;
	readonly browser?: BrowserFacts;

	/* Controls: nothing of REST in them. */
	readonly staticFile?: Exchange;
	readonly ajax?: Exchange;
	/** Once more, where no nonce was accepted: whether wp-admin still knows who asks. */
	readonly ajaxAgain?: Exchange;

	/* Reading. */
	readonly index?: Exchange;
	readonly indexAgain?: Exchange;
	/** Without the header of ours, where the index was refused with it. */
	readonly indexUnsigned?: Exchange;
	/** Once more, after something that was to be saved was refused, or all that came after the index: a ban refuses this as well, a rule does not. */
	readonly indexAfter?: Exchange;
	readonly indexFollowed?: Exchange;
	readonly visitor?: Exchange;
	readonly visitorAgain?: Exchange;
	readonly cookie?: Exchange;
	readonly pageNonce?: Exchange;
	readonly pageNonceAgain?: Exchange;
	readonly freshNonce?: Exchange;
	readonly wrongNonce?: Exchange;
	readonly queryNonce?: Exchange;
	readonly queryForm?: Exchange;
	readonly apiFetch?: Exchange;
	/** A visitor with an Authorization header of a scheme that nobody knows. */
	readonly authorization?: Exchange;
	/** The front page as visitors get it, and the self-test route asked by a visitor with the nonce in it. */
	readonly frontPage?: Exchange;
	readonly frontNonce?: Exchange;
	/** Which routes are open: to visitors, to this user, and to a user of another role, by what PHP finds when it asks everybody who may refuse. */
	readonly visitorRoutes?: Exchange;
	readonly ownRoutes?: Exchange;
	readonly roleRoutes?: Exchange;

	/* Saving. */
	/** POST with an empty object to the self-test route. */
	readonly post?: Exchange;
	/** As the block editor saves: POST with X-HTTP-Method-Override: PUT, one paragraph block, to the route of posts. A dry run, as all that follows. */
	readonly postBlocks?: Exchange;
	/** Where that was refused: the header alone (to the self-test route); the same text without blocks; an empty object; the method in the address instead of the header. */
	readonly postOverride?: Exchange;
	readonly postPlain?: Exchange;
	readonly postBare?: Exchange;
	readonly postInQuery?: Exchange;
	/** Where POST with JSON was refused: POST as a form sends it, to the self-test route. */
	readonly postForm?: Exchange;
	/* With consent: text of many kinds, the true methods, 140,000 bytes, other types of content, and the other routes that an editor saves to. */
	readonly postRich?: Exchange;
	readonly realPut?: Exchange;
	readonly realDelete?: Exchange;
	readonly postLarge?: Exchange;
	readonly typeForm?: Exchange;
	readonly typeMultipart?: Exchange;
	readonly typeImage?: Exchange;
	readonly typeText?: Exchange;
	readonly savePage?: Exchange;
	readonly saveTemplate?: Exchange;
	readonly saveTemplatePart?: Exchange;
	readonly savePattern?: Exchange;
	readonly saveNavigation?: Exchange;
	readonly saveStyles?: Exchange;
	readonly saveCustom?: Exchange;
	readonly saveComment?: Exchange;
	readonly saveMedia?: Exchange;
	readonly saveBatch?: Exchange;
	readonly limits?: Limits;

	/* From the server. */
	readonly loopbackVisitor?: Exchange;
	readonly loopbackSession?: Exchange;
	/** The same as loopbackVisitor: with this browser's User-Agent, and straight to this machine, past whatever the public address leads through. */
	readonly loopbackAgent?: Exchange;
	readonly loopbackPinned?: Exchange;
	/** Saving as postBlocks does, by the public address and straight to this machine. */
	readonly loopbackSaving?: Exchange;
	readonly loopbackSavingPinned?: Exchange;
	/** The control: a file, which PHP has no part in. */
	readonly loopbackFile?: Exchange;
	/** What a browser asks before it sends a nonce to another origin (OPTIONS), with this page's origin. */
	readonly preflight?: Exchange;
	readonly internal?: Exchange;

	/* The counter-experiment: the same request with the culprit left out of it, and once more as it was. */
	readonly withoutSuspect?: Exchange;
	readonly withSuspect?: Exchange;
	readonly proof?: Proof;
}

export type ExchangeName = {
	[ Name in keyof Evidence ]-?: NonNullable< Evidence[ Name ] > extends Exchange ? Name : never;
}[ keyof Evidence ];
