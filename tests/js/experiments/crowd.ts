import type { Suspect } from '../../../src/experiments/minted';
import { unseen } from '../../../src/in-page';
import type { Run } from '../../../src/checkup/run';
import type { Actor, Evidence, Trace } from '../../../src/evidence';
import { FRESH_NONCE, type Handler, RUN, type Seen, settingsAt } from '../checkup/site';
import { browser } from '../nothing-amiss';
import { exchange, healthy } from '../checkup/wordpress';

/** A site with many plugins, some of which refuse. What is not said here is as a healthy site has it. */
export interface Crowd {
	readonly suspects: readonly Suspect[];
	readonly culprits: readonly string[];
	/** Whom the witness sees refusing, as long as nobody is left out. */
	readonly named?: Actor;
	/** Whom the named one takes with it when its callbacks are left out. */
	readonly leaves?: readonly string[];
	/** What the early witness, once in its place, makes of a trace. */
	readonly seen?: Partial< Trace > | null;
	/** Why it cannot be put in its place. */
	readonly why?: string;
}

/** What happened there. */
export interface Diary {
	/** Whether the early witness is in its place now. */
	installed: boolean;
	/** What was done at the door of the early witness. */
	readonly early: string[];
	/** What was left out of each signed request, when it came, and whether it passed. */
	readonly asked: {
		readonly leftOut: readonly string[];
		readonly at: number;
		readonly passed: boolean;
		readonly seen: Seen;
	}[];
	/** The bodies that came to the door of experiments. */
	readonly minted: Record< string, unknown >[];
	readonly traces: Record< string, Trace >;
}

export const plugins = ( count: number ): Crowd[ 'suspects' ] =>
	Array.from( { length: count }, ( _, at ) => ( {
		id: `plugin:p${ at }/p${ at }.php`,
		name: `Plugin ${ at } 1.0`,
		kind: 'plugin',
		setting: `Plugin ${ at }`,
		lets: 'nobody',
	} ) );

/** The site, and what happens there. Requests without a token are answered like a healthy site's. */
export function crowded( crowd: Crowd ): { readonly diary: Diary; readonly handler: Handler } {
	const diary: Diary = { installed: false, early: [], asked: [], minted: [], traces: {} };
	const leftOutBy = new Map< string, readonly string[] >();
	const handler: Handler = ( request, response ) => {
		const door = /(?:do=|v1\/)(early|experiment|trace)$/.exec( request.url )?.[ 1 ];
		const token = request.headers[ 'x-rest-health-probe' ];
		if ( door !== undefined ) {
			const body = JSON.parse( postedTo( request ) );
			const data = doors.get( door )?.( body );
			return response.end( JSON.stringify( { restHealth: door, data } ) );
		}
		return typeof token === 'string' ? answer( token, request, response ) : healthy( request, response );
	};
	const installed = ( body: Record< string, unknown > ) => {
		diary.early.push( String( body.do ) );
		diary.installed = body.do === 'install' && crowd.why === undefined;
		return { installed: diary.installed, why: crowd.why ?? null };
	};
	const mint = ( body: Record< string, unknown > ) => {
		diary.minted.push( body );
		const leaveOut = Array.isArray( body.leaveOut ) ? body.leaveOut.map( String ) : null;
		const key = ( leftOut: readonly string[] ) => {
			const slot = `e${ leftOutBy.size + 1 }`;
			leftOutBy.set( slot, leftOut );
			return slot;
		};
		const slots = {
			withoutSuspect: key( leaveOut ?? crowd.leaves ?? crowd.culprits ),
			...( ( leaveOut === null || body.both === true ) && { withSuspect: key( [] ) } ),
		};
		const tokens = Object.fromEntries(
			Object.entries( slots ).map( ( [ name, slot ] ) => [ name, `token.${ slot }` ] )
		);
		const how = leaveOut === null && crowd.named?.hook ? 'callbacks' : 'isolation';
		return { tokens, slots, how, ...( leaveOut?.length === 0 && { suspects: crowd.suspects } ) };
	};
	const answer = ( token: string, seen: Seen, response: Parameters< Handler >[ 1 ] ) => {
		const slot = token.replace( 'token.', '' );
		const leftOut = leftOutBy.get( slot ) ?? [];
		const passed = crowd.culprits.every( ( culprit ) => leftOut.includes( culprit ) );
		diary.asked.push( { leftOut, at: Date.now(), passed, seen } );
		if ( crowd.seen !== null ) {
			diary.traces[ slot ] = {
				...unseen,
				reached: 'plugins',
				early: diary.installed,
				how: passed ? null : 'exit',
				refused: passed ? null : ( crowd.named ?? null ),
				...crowd.seen,
			};
		}
		return passed ? healthy( seen, response ) : response.writeHead( 403 ).end( 'No.' );
	};
	const doors = new Map< string, ( body: Record< string, unknown > ) => unknown >( [
		[ 'early', installed ],
		[ 'experiment', mint ],
		[ 'trace', () => ( { traces: diary.traces } ) ],
	] );
	return { diary, handler };
}

/** What was posted as JSON, or as a form with the JSON in a field. */
export const postedTo = ( { body }: Seen ): string => new URLSearchParams( body ).get( 'data' ) ?? body;

/** A finished run in which the index was refused to visitors, and the page's nonce accepted. */
export const refusedRun = ( refused: Actor | null = null, changes: Partial< Evidence > = {} ): Run => ( {
	ended: 'done',
	evidence: {
		vantage: 'browser',
		server: settingsAt( '' ).server,
		browser,
		index: { ...exchange, status: 403, passed: false, trace: { ...unseen, reached: 'authentication', refused } },
		ajax: exchange,
		pageNonce: exchange,
		...changes,
	},
	notTried: [],
	date: '2026-01-01T00:00:00.000Z',
	milliseconds: 9,
	id: RUN,
	freshNonce: FRESH_NONCE,
} );
