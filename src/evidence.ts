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
	/** `json-with-output`: valid JSON with something else before or after it. `json-cut`: begins as JSON and does not end. */
	readonly body:
		'json' | 'json-with-bom' | 'json-with-output' | 'json-cut' | 'html' | 'text' | 'empty' | 'too-large' | null;
	/** What the JSON (or the nonce, or the static file) is. `error`: a WP_Error of the REST server. `no-such-post`: core's refusal of post 0. */
	readonly shape:
		'self-test' | 'index' | 'nonce' | 'static-file' | 'no-such-post' | 'error' | 'wp-die' | 'other' | null;
	readonly page: Page | null;
	/** The `code` of the error, when the body is one. */
	readonly code: string | null;
	readonly depth: Depth | null;
	/** `hidden`: the browser shows that there is a redirect and not where it leads. */
	readonly redirect: 'none' | 'hidden' | 'login' | 'other-scheme' | 'other-host' | 'elsewhere' | null;
	/** `basic`: HTTP Basic authentication is asked for, and not by WordPress's REST server. */
	readonly wall: 'basic' | null;
	/** The answer carries X-WP-Nonce, which core sends only after its own cookie and nonce check passed. */
	readonly renewedNonce: boolean;
	/** Retry-After was sent. */
	readonly askedToWait: boolean;
	/** What the self-test route saw of a signed request; null when it did not say. */
	readonly seenUser: boolean | null;
	readonly seenCookie: boolean | null;
	readonly seenNonce: boolean | null;
	readonly seenMethod: string | null;
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
	/** Who refused or ended it, and who else did so before and was overruled. */
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
	/** What WordPress thought of the login cookie; null when nobody asked. */
	readonly cookie: 'valid' | 'expired' | 'bad-hash' | 'bad-username' | 'bad-session' | 'malformed' | 'none' | null;
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
	/** How the site's two addresses (home and siteurl) differ. */
	readonly addresses: 'same' | 'scheme' | 'host';
	/** The file that PHP runs before WordPress, without its folder: auto_prepend_file. */
	readonly prepended: string | null;
	readonly multisite: boolean;
	/** WordPress prints PHP's messages into its answers (WP_DEBUG and WP_DEBUG_DISPLAY). */
	readonly showsErrors: boolean;
}

/** What only the browser knows. */
export interface BrowserFacts {
	/** How the REST root's origin differs from this page's. Nothing secret is ever sent to another one. */
	readonly restOrigin: 'same' | 'scheme' | 'host';
	readonly online: boolean;
}

/** Everything that the rules may look at. An exchange that is absent was not tried. */
export interface Evidence {
	readonly vantage: 'browser' | 'loopback';
	readonly server: ServerFacts;
	readonly browser?: BrowserFacts;

	/* Controls: nothing of REST in them. */
	readonly staticFile?: Exchange;
	readonly ajax?: Exchange;

	/* Reading. */
	readonly index?: Exchange;
	readonly indexAgain?: Exchange;
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

	/* Saving. */
	readonly post?: Exchange;
	readonly postOverride?: Exchange;
	readonly postPlain?: Exchange;
	readonly postBlocks?: Exchange;

	/* From the server. */
	readonly loopbackVisitor?: Exchange;
	readonly loopbackSession?: Exchange;
	readonly internal?: Exchange;

	/* The counter-experiment: the same request with the culprit left out of it, and once more as it was. */
	readonly withoutSuspect?: Exchange;
	readonly withSuspect?: Exchange;
	readonly proof?: Proof;
}

export type ExchangeName = {
	[ Name in keyof Evidence ]-?: NonNullable< Evidence[ Name ] > extends Exchange ? Name : never;
}[ keyof Evidence ];
