import type { Evidence } from '../evidence';
import { budgetOf } from './budget';
import type { Settings, SignedRun } from '../settings';
import { type Action, knock, type Patience } from './knock';
import { isServerFacts } from './parse-server';
import { resultOf } from './result-of';
import type { Run } from './run';
import { isRecord, isText } from './shapes';
import type { World } from './world';

/** A field that `renew` adds. `settings.nonce` stays the page's own: a probe shows whether that one still works. */
export interface Renewed extends Settings {
	readonly freshNonce?: string;
	/** The mark of whoever is logged in by now. */
	readonly freshUser?: string;
}

/** How to go through the doors. `timeLeft` is for all of them together; without it each one is given its own. */
export interface Passage extends Patience {
	/** What is known of this site: a door that is known to be closed is not knocked at. */
	readonly evidence?: Evidence;
	/** A better nonce than the settings hold. */
	readonly nonce?: string | null;
}

/**
 * Sends control data through the first door that opens: REST, admin-ajax, the page itself.
 * Gives the `data` of the answer, or null when no door opened. Never rejects.
 */
export async function throughDoors(
	action: Exclude< Action, 'run' >,
	body: object,
	settings: Renewed,
	world: World,
	passage: Passage = {}
): Promise< unknown > {
	const nonce = passage.nonce ?? settings.freshNonce ?? settings.nonce;
	const ends = passage.timeLeft === undefined ? null : world.now() + passage.timeLeft;
	let data: unknown = null;
	for ( const door of doorsFor( action, settings, world, passage.evidence ) ) {
		data ??= await knockGently( door, action, settings, world, () => ( {
			init: door === settings.urls.pageDoor ? form( nonce, body ) : json( nonce, body ),
			patience: ends === null ? passage : { ...passage, timeLeft: ends - world.now() },
		} ) );
	}
	return data;
}

/** A firewall counts what it refuses our own data as well, and takes it ill when we ask on at once. */
async function knockGently(
	door: string,
	action: Action,
	{ urls }: Settings,
	world: World,
	attempt: () => { readonly init: RequestInit; readonly patience: Passage }
): Promise< unknown > {
	if ( door !== urls.restDoor ) {
		const { init, patience } = attempt();
		return knock( door, action, init, world, patience );
	}
	const budget = budgetOf( world );
	if ( budget.doorIsShut( world.now() ) ) {
		return null;
	}
	await budget.quiet.over( attempt().patience.signal ?? new AbortController().signal );
	const { init, patience } = attempt();
	return knock( door, action, init, world, { ...patience, onRefusal: () => budget.refuseDoor( world.now() ) } );
}

const json = ( nonce: string, body: object ): RequestInit => ( {
	method: 'POST',
	headers: { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' },
	body: JSON.stringify( body ),
} );

/** As a plain form posts it: that gets through where the nonce header or JSON is what somebody refuses. */
const form = ( nonce: string, body: object ): RequestInit => ( {
	method: 'POST',
	body: new URLSearchParams( { _wpnonce: nonce, data: JSON.stringify( body ) } ),
} );

/**
 * A new run and a new nonce, asked of admin-ajax where that is known to answer, which costs the server less, and else of the page itself.
 * Without an answer nothing is signed from here on: an old token is spent, and what the witness saw then would be taken for what it saw now.
 */
export async function renew(
	settings: Settings,
	world: World,
	signal?: AbortSignal,
	evidence?: Evidence
): Promise< Renewed > {
	const { ajaxDoor, pageDoor } = settings.urls;
	const ask = ( door: string ) => knock( door, 'run', { method: 'GET' }, world, signal ? { signal } : {} );
	const data = ( evidence?.ajax?.passed === true ? await ask( ajaxDoor ) : null ) ?? ( await ask( pageDoor ) );
	return isRecord( data ) && isSignedRun( data.run ) && isText( data.nonce )
		? {
				...settings,
				run: data.run,
				freshNonce: data.nonce,
				...( isText( data.user ) && { freshUser: data.user } ),
				...( isServerFacts( data.server ) && { server: data.server } ),
			}
		: { ...settings, run: { id: '', tokens: {} } };
}

const isSignedRun = ( value: unknown ): value is SignedRun =>
	isRecord( value ) &&
	isText( value.id ) &&
	isRecord( value.tokens ) &&
	Object.values( value.tokens ).every( isText );

/**
 * Brings the result of a run home, for Site Health. Typed facts only: no excerpt of a foreign body is ever stored.
 * False when no door opened; the run itself is none the worse. Never rejects.
 *
 * @param settings Those of the run.
 * @param world    The browser.
 * @param run      A finished run.
 * @param ids      The rules that hold.
 */
export async function postResult(
	settings: Settings,
	world: World,
	run: Run,
	ids: readonly string[]
): Promise< boolean > {
	const { evidence } = run;
	const nonce = run.freshNonce ?? ( await usableNonce( settings, world, evidence ) );
	const data = await throughDoors( 'result', resultOf( run, ids, settings ), settings, world, { evidence, nonce } );
	return isRecord( data ) && data.saved === true;
}

/**
 * The doors of an action that are not known to be closed. `internal` stays out of REST, or it would measure itself.
 */
function doorsFor( action: Action, { urls }: Settings, world: World, evidence?: Evidence ): readonly string[] {
	const rest = action !== 'internal' && ( evidence === undefined || restPasses( evidence ) ) ? [ urls.restDoor ] : [];
	const ajax = evidence?.ajax?.passed !== false ? [ urls.ajaxDoor ] : [];
	// Rather than wait until REST may be asked again.
	const isAjaxFirst = evidence?.ajax?.passed === true && budgetOf( world ).quiet.isOn;
	return [ ...( isAjaxFirst ? [ ...ajax, ...rest ] : [ ...rest, ...ajax ] ), urls.pageDoor ];
}

/**
 * A POST with a nonce has passed, as far as anybody asked. Otherwise our own data would add to the refused requests.
 */
const restPasses = ( { pageNonce, freshNonce, post, indexAfter }: Evidence ): boolean =>
	( pageNonce?.passed === true || freshNonce?.passed === true ) &&
	post?.passed !== false &&
	indexAfter?.passed !== false;

/** A tab whose nonce has expired needs another one for its own data too. */
const usableNonce = async ( settings: Renewed, world: World, { pageNonce }: Evidence ): Promise< string | null > =>
	pageNonce?.passed === true || settings.freshNonce !== undefined
		? null
		: ( ( await renew( settings, world ) ).freshNonce ?? null );
