import type { Condition } from '../diagnosis/conditions';
import type { ExchangeName } from '../evidence';

/**
 * The real routes that an editor saves to, with the id 0 or another one that cannot exist, which core itself refuses: so nothing can be saved,
 * whoever answers. A signed request that would write there is a dry run (includes/dry-run). `pattern-zero`: wp/v2/blocks. `custom-zero`: a post
 * type that is not core's. `batch`: a batch of one, which saves post 0.
 */
export type ZeroTarget =
	| 'post-zero'
	| 'page-zero'
	| 'template-zero'
	| 'template-part-zero'
	| 'pattern-zero'
	| 'navigation-zero'
	| 'styles-zero'
	| 'custom-zero'
	| 'comment-zero'
	| 'media-zero'
	| 'batch';

/**
 * What is asked for. Static file, admin-ajax and the front page are controls: nothing of REST is in them.
 * `routes` tells whoever brings a token which routes are open to them.
 */
export type Target = 'static-file' | 'ajax' | 'front-page' | 'index' | 'self-test' | 'routes' | ZeroTarget;

/** Whether the target is a route at which nothing can be saved. */
export const isZero = ( target: Target ): target is ZeroTarget => target === 'batch' || target.endsWith( '-zero' );

/** What a request carries. Without it, POST and PUT carry an empty JSON object. */
export interface Body {
	/** How it is sent: as JSON, as a form sends it, as a form sends a file, as plain text, or as a bare JPEG file. */
	readonly as: 'json' | 'form' | 'multipart' | 'text' | 'image';
	/** What stands in the field `content`; of `text`, the body. */
	readonly content?: string;
	/** So many bytes the whole body has: the content is filled up with plain words. */
	readonly bytes?: number;
}

/** Whether the target is a route of the REST API, and not a control. */
export const isOfRest = ( target: Target ): boolean =>
	target !== 'static-file' && target !== 'ajax' && target !== 'front-page';

/**
 * Who asks.
 * `visitor` sends no cookie. `cookie` sends it without a nonce: callbacks below priority 100 still see a user.
 * `page-nonce`, `fresh-nonce`, `wrong-nonce`: cookie and that nonce in the header. `query-nonce`: cookie and the
 * page's nonce as `_wpnonce` in the address. `nonce`: cookie and the best nonce at hand, a fresh one before the page's.
 * No cookie, but something else, send: `front-nonce` (the nonce that the front page holds), `authorization` (a header with a
 * scheme that nobody knows) and `role` (a token by which PHP looks through the eyes of a user of another role).
 */
export type Identity =
	| 'visitor'
	| 'front-nonce'
	| 'authorization'
	| 'role'
	| 'cookie'
	| 'page-nonce'
	| 'fresh-nonce'
	| 'wrong-nonce'
	| 'query-nonce'
	| 'nonce';

/** Whether the login cookie travels with the request. */
export const sendsCookie = ( identity: Identity ): boolean => ! COOKIELESS.includes( identity );

const COOKIELESS: readonly Identity[] = [ 'visitor', 'front-nonce', 'authorization', 'role' ];

/** One way of asking. Plain data: the order of asking is data as well. */
export interface Probe {
	/** The place in the evidence that this probe fills. */
	readonly name: ExchangeName;
	/** In which group of the evidence table it stands. */
	readonly group: 'controls' | 'reading' | 'saving' | 'server' | 'proof';
	/**
	 * Who sends it: the page with plain fetch, the page through stock apiFetch, PHP over HTTP, or PHP to itself.
	 * `experiment`: the page, in the way of the probe whose refusal is to be explained (src/experiments).
	 */
	readonly by: 'fetch' | 'api-fetch' | 'loopback' | 'internal' | 'experiment';
	readonly target: Target;
	readonly identity: Identity;
	/** `root`: the address that WordPress hands out. `query`: `index.php?rest_route=`. */
	readonly form: 'root' | 'query';
	/** `OPTIONS`: what a browser asks before it sends a nonce to another origin; only PHP can ask it by itself. */
	readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
	/** The method in X-HTTP-Method-Override, as the block editor sends it. */
	readonly override?: 'PUT';
	/** The method in the address instead: `_method=PUT`. */
	readonly methodInAddress?: true;
	readonly body?: Body;
	/** Without the header of ours, so that nobody watches it. */
	readonly unsigned?: true;
	/** Where it is refused there is nobody to prove anything of: it may use up what is kept back for the proof. */
	readonly usesProof?: true;
	/** Of a loopback: with the User-Agent of the browser that asked for it. */
	readonly agent?: 'browser';
	/** Of a loopback: straight to this machine, under the same name (CURLOPT_RESOLVE). Without cURL it is not asked. */
	readonly pinned?: true;
	/** A firewall may take this for an attack: asked only when the administrator agrees. */
	readonly needsConsent?: true;
	/** Follow redirects. Only for visitors: nothing secret may travel to an address that we did not choose. */
	readonly follow?: true;
	/** What it tells is told beside the verdict: it is asked after all others, and only while enough may still be refused. */
	readonly extra?: true;
	/** One after the other, in the order of the list: what is refused is to be told from what an earlier refusal brought about. Nothing else of REST is begun meanwhile, nor one with a `ZeroTarget` beside anything. */
	readonly inTurn?: true;
	/** Asked before what is `inTurn`, which its `when` may name, as long as nothing was refused. */
	readonly early?: true;
	/** On a young page it waits for nobody: with the same cookies, and the same password if there is one, the page itself was let in just now. */
	readonly atOnce?: true;
	/** Ask only if this holds. The exchanges that it names are waited for. */
	readonly when?: Condition;
	/** A refusal is the right answer here. */
	readonly refusalExpected?: true;
	/** Who asks, in words for the evidence table: "Logged in with nonce". */
	readonly label: string;
}
