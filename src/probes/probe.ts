import type { Condition } from '../diagnosis/conditions';
import type { ExchangeName } from '../evidence';

/**
 * What is asked for. Static file and admin-ajax are controls: nothing of REST is in them. `post-zero` is the real route
 * for saving a post, with the id 0, which core itself refuses: so nothing can be saved, whoever answers.
 */
export type Target = 'static-file' | 'ajax' | 'index' | 'self-test' | 'post-zero';

/** Whether the target is a route of the REST API, and not a control. */
export const isOfRest = ( target: Target ): boolean => target !== 'static-file' && target !== 'ajax';

/**
 * Who asks.
 * `visitor` sends no cookie. `cookie` sends it without a nonce: callbacks below priority 100 still see a user.
 * `page-nonce`, `fresh-nonce`, `wrong-nonce`: cookie and that nonce in the header. `query-nonce`: cookie and the
 * page's nonce as `_wpnonce` in the address. `nonce`: cookie and the best nonce at hand, a fresh one before the page's.
 */
export type Identity = 'visitor' | 'cookie' | 'page-nonce' | 'fresh-nonce' | 'wrong-nonce' | 'query-nonce' | 'nonce';

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
	readonly method: 'GET' | 'POST';
	/** The method in X-HTTP-Method-Override, as the block editor sends it. */
	readonly override?: 'PUT';
	/** What a POST carries as `content`; without it a POST carries an empty object. */
	readonly content?: 'plain' | 'blocks';
	/** A firewall may take this for an attack: asked only when the administrator agrees. */
	readonly needsConsent?: true;
	/** Follow redirects. Only for visitors: nothing secret may travel to an address that we did not choose. */
	readonly follow?: true;
	/** Ask only if this holds. The exchanges that it names are waited for. */
	readonly when?: Condition;
	/** A refusal is the right answer here. */
	readonly refusalExpected?: true;
	/** Who asks, in words for the evidence table: "Logged in with nonce". */
	readonly label: string;
}
