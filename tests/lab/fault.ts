import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Property } from '../../src/evidence';
import type { Step } from './step';
import type { Asking } from './visitor';

/** A plain request, and what it must show for the fault to be really there. */
export interface Symptom {
	readonly request: Asking;
	/** Seconds after the login; for what only time breaks. */
	readonly after?: number;
	readonly expect: {
		readonly status?: number;
		readonly startsWith?: string;
		readonly contains?: string;
		readonly notContains?: string;
		/** Parts of header values; null: the header is not there. */
		readonly header?: Readonly< Record< string, string | null > >;
		readonly bytesAtLeast?: number;
		/** No answer within three seconds. */
		readonly hangs?: true;
	};
}

/** What the panel must say. */
export interface Expectation {
	/** Ids of the verdict cards, in any order; nothing else may stand there. */
	readonly verdicts: readonly string[];
	/** For a fault that fits several: one card with one of these ids. Then `verdicts` is empty. */
	readonly verdictIn: readonly string[];
	/** Of the card that is named first; null where nobody can tell. It may be left out only where `verdictIn` stands. */
	readonly layer: string | null | undefined;
	/** A part of that card's title. It may be left out only where `verdictIn` stands. */
	readonly sentenceContains: string | undefined;
	readonly culpritContains: string | undefined;
	/** Of the card that is named first: the one part of a request that is refused; null for none. */
	readonly property: Property | null | undefined;
	/** The counter-experiment proved it. */
	readonly proven: true | undefined;
	/** Ids that must not appear anywhere among the findings. */
	readonly never: readonly string[];
}

/** What PHP by itself says of a fault: all of it absent, the same as the panel must say. */
export interface ByPhp {
	/** Ids of its cards, where they are others. */
	readonly verdicts?: readonly string[];
	/** Why the server cannot say the same: a sentence, with `verdicts`. */
	readonly why?: string;
	/** Nobody can know more from the server. Without it, such an answer counts as wrong. */
	readonly allowed?: true;
	/** Asked after the panel, it would meet another site (somebody counts requests, or a ban stands): it gets one of its own. */
	readonly alone?: true;
}

/** Which servers stand between the browser and WordPress, the first one first. `edge`: nginx on another address. `apache-cgi`: PHP as CGI. `php`: PHP's own server. `playground`: PHP as WebAssembly, and no other server. */
export type Server = 'apache' | 'nginx' | 'nginx-apache' | 'edge' | 'varnish' | 'apache-cgi' | 'php' | 'playground';

/** `sqlite`: WordPress's drop-in for it. `mariadb`: a server of the site's own. */
export type Database = 'sqlite' | 'mariadb';

/** What people go by who look for a fault like theirs, in the order of reading. */
export const groups = [
	'Nothing wrong, or meant so',
	'Nonce, cookies and login',
	'Passwords and apps',
	'WordPress and plugins',
	'Addresses and redirects',
	'Web server',
	'Firewalls',
	'Caches, edges and proxies',
	'Damaged answers',
	'PHP and its limits',
	'Browser and network',
	'The site asking itself',
	'Several at once',
] as const;

export interface Fault {
	readonly id: string;
	readonly folder: string;
	readonly title: string;
	readonly group: ( typeof groups )[ number ];
	readonly server: Server | 'any';
	/** `true`: the first server speaks TLS. `proxy`: nginx does, and hands plain http to the server behind it. */
	readonly https: boolean | 'proxy';
	/** PHP trusts the lab's certificate. */
	readonly trusted: boolean;
	/** The name in the site's address: "example.test". Without it, 127.0.0.1. */
	readonly host: string | undefined;
	/** Other names under which the same server answers. */
	readonly hosts: readonly string[];
	/** PHP can resolve these names. */
	readonly resolves: boolean;
	/** Computers that run PHP behind nginx, with different salts. */
	readonly nodes: 1 | 2;
	readonly database: Database;
	readonly multisite: 'subdirectory' | undefined;
	/** What its configuration wants besides the stack. */
	readonly needs: readonly 'mod_security'[];
	/** The path of the network's site that is looked at: "/second". */
	readonly site: string;
	/** Login name of whoever looks. */
	readonly user: string;
	/** Who is hurt, in words. */
	readonly who: string;
	/** Made by must-use plugins, plugins and options alone, so that it works on Playground too. */
	readonly anywhere: boolean;
	readonly symptom: readonly Symptom[];
	readonly expect: Expectation;
	readonly php: ByPhp;
	/** After the login and before the panel is opened. */
	readonly before: readonly Step[];
	/** After the first checkup. */
	readonly steps: readonly Step[];
	/** User name and password that the browser gives to HTTP Basic authentication. */
	readonly basic: { readonly username: string; readonly password: string } | undefined;
	/** Parts of errors that WordPress's own scripts throw on such a site. */
	readonly errors: readonly string[];
	/** Files of the site that are taken away. */
	readonly remove: readonly string[];
}

/** Reads one fault folder. @throws when there is no fault.json in it, or no symptom, group or who is hurt, or too little is expected. */
export function readFault( folder: string ): Fault {
	const raw = JSON.parse( readFileSync( join( folder, 'fault.json' ), 'utf8' ) );
	const {
		verdict,
		verdicts = verdict === undefined ? [] : [ verdict ],
		verdictIn = [],
		never = [],
		...rest
	} = raw.expect;
	if ( ! ( raw.symptom?.length > 0 ) || verdicts.length + verdictIn.length === 0 ) {
		throw new Error( `${ folder }/fault.json says no symptom or expects no verdict.` );
	}
	if ( ! groups.includes( raw.group ) || ! raw.who ) {
		throw new Error( `${ folder }/fault.json says no known group, or not who is hurt.` );
	}
	if ( verdicts.length > 0 && ( rest.layer === undefined || ! rest.sentenceContains ) ) {
		throw new Error( `${ folder }/fault.json expects a verdict without its layer or sentenceContains.` );
	}
	return {
		before: [],
		steps: [],
		remove: [],
		anywhere: false,
		basic: undefined,
		server: 'any',
		https: false,
		trusted: true,
		host: undefined,
		hosts: [],
		resolves: true,
		nodes: 1,
		needs: [],
		database: 'sqlite',
		errors: [],
		multisite: undefined,
		site: '',
		user: 'admin',
		php: {},
		...raw,
		id: basename( folder ),
		folder,
		expect: { ...rest, verdicts, verdictIn, never },
	};
}

/** Whether it takes nothing but one usual server: no TLS, no name, no network of sites, no module. */
export const isPlain = ( { server, https, host, nodes, multisite, needs }: Fault ): boolean =>
	[ 'any', 'apache', 'nginx' ].includes( server ) &&
	https === false &&
	host === undefined &&
	nodes === 1 &&
	multisite === undefined &&
	needs.length === 0;

/** All faults of a folder, by name. */
export function readFaults( folder: string = join( __dirname, 'faults' ) ): Fault[] {
	return readdirSync( folder )
		.sort()
		.map( ( name ) => join( folder, name ) )
		.filter( ( one ) => existsSync( join( one, 'fault.json' ) ) )
		.map( readFault );
}
