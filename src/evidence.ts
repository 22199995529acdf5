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
}

/** What a file belongs to. A drop-in stands directly in wp-content. */
export type OwnerKind = 'plugin' | 'must-use' | 'theme' | 'drop-in';

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
	/**
	 * Whose code refused a signed request of this checkup, as the witness saw it: the plugin's or theme's name and version,
	 * "Disable WP REST API 2.6.9", or the file name of a must-use plugin or drop-in. Null: nobody was seen.
	 */
	readonly refusedBy: string | null;
	readonly refusedByKind: OwnerKind | null;
	/** On which hook: "rest_authentication_errors". */
	readonly refusedByHook: string | null;
	readonly refusedByPriority: number | null;
	/** File and line, from the plugin's or theme's folder on: "disable-wp-rest-api/disable-wp-rest-api.php:61". */
	readonly refusedByPlace: string | null;
	/** Whose code said that a signed request is authenticated, in place of WordPress's own check. */
	readonly acceptedBy: string | null;
	readonly acceptedByKind: OwnerKind | null;
	readonly acceptedByPriority: number | null;
	readonly acceptedByPlace: string | null;
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
}

export type ExchangeName = {
	[ Name in keyof Evidence ]-?: NonNullable< Evidence[ Name ] > extends Exchange ? Name : never;
}[ keyof Evidence ];
