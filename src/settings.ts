import type { Finding } from './diagnosis/diagnose';
import type { Rule } from './diagnosis/rule';
import type { ServerFacts } from './evidence';
import type { Exception } from './exceptions/exception';
import type { Probe, ZeroTarget } from './probes/probe';
import type { Marks } from './signatures';

/** The last finished checkup, as PHP tells it: sentences in the reader's language. */
export interface StoredResult {
	readonly findings: readonly Finding[];
	/** ISO 8601 in UTC. */
	readonly date: string;
	/** The same moment in the site's zone and format, to be shown. */
	readonly shownDate: string;
	readonly user: string;
	readonly vantage: 'browser' | 'loopback';
}

/** What PHP keeps of one checkup: under its id it writes what the witness sees. */
export interface SignedRun {
	readonly id: string;
	/** One per probe that is watched, by the probe's name. Each is good for one request within 60 seconds. */
	readonly tokens: Readonly< Record< string, string > >;
}

/** What PHP prints into the page as `window.restHealth` (includes/class-settings.php). Beside it stands `inPage`, which the built script reads as a module (src/in-page). */
export interface Settings {
	readonly version: string;
	/** Printed by the build, translated and widened by filters in PHP. */
	readonly rules: readonly Rule[];
	readonly probes: readonly Probe[];
	readonly signatures: Marks;
	readonly exceptions: readonly Exception[];
	readonly server: ServerFacts;
	/** WordPress’s block in .htaccess, line by line: as it is and as WordPress would write it. Null where there is nothing to compare. */
	readonly htaccess: { readonly found: readonly string[]; readonly wanted: readonly string[] } | null;
	readonly urls: {
		readonly staticFile: string;
		/** Core's own `admin-ajax.php?action=rest-nonce`. */
		readonly ajax: string;
		/** The index and the self-test route at the address that WordPress hands out, and without a rewrite rule. */
		readonly index: string;
		readonly selfTest: string;
		readonly queryIndex: string;
		readonly querySelfTest: string;
		/** The route that tells which routes are open. */
		readonly routes: string;
		/** As visitors open it. */
		readonly frontPage: string;
		/** The routes at which nothing can be saved. A site need not have all of them. */
		readonly zero: Readonly< Partial< Record< ZeroTarget, string > > >;
		/** The control doors, to which `<action>` is appended. */
		readonly restDoor: string;
		readonly ajaxDoor: string;
		readonly pageDoor: string;
	};
	/** Screens this user may open; a screen that is missing is not linked. */
	readonly screens: Readonly< Partial< Record< 'plugins' | 'permalinks' | 'general' | 'site-health', string > > >;
	/** When PHP made the page, by its own clock: seconds since 1970. */
	readonly printed: number;
	/** A `wp_rest` nonce, printed when the page was made. */
	readonly nonce: string;
	/** A mark of the user for whom the page was made. */
	readonly user: string;
	readonly run: SignedRun;
	/** Whether this user may make experiments: leave plugins out of single requests of their own. */
	readonly mayProve: boolean;
	/** Roles that somebody has and through whose eyes this user may look: those that edit users may. By WordPress's names. */
	readonly roles: readonly { readonly id: string; readonly name: string }[];
	/** Whether the early witness can be put in: a file in the folder of must-use plugins. */
	readonly early: 'possible' | 'present' | 'file-mods' | 'read-only' | 'not-allowed';
	readonly stored: StoredResult | null;
	/** No result younger than five minutes stands. */
	readonly startsByItself: boolean;
	/** What PHP can say without asking anyone, for the first paint. */
	readonly findings: readonly Finding[];
}
