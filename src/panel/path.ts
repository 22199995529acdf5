import type { Finding } from '../diagnosis/diagnose';
import type { Layer } from '../diagnosis/rule';
import type { Evidence, Exchange, ExchangeName } from '../evidence';
import { hasEdge, stopsAt } from './stops-at';
import { LAYERS } from './layers';

/**
 * What happened to a request at one layer. `closed`: stopped by a setting. `unsure`: at this layer or at another one
 * that is also unsure. `absent`: no such layer was found. `not-tried`: nobody asked. `trying`: asking now.
 */
export type CellState = 'passed' | 'stopped' | 'closed' | 'unreached' | 'unsure' | 'absent' | 'not-tried' | 'trying';

/** The way of one request: a state for each of the layers, in their order. */
export interface Way {
	readonly cells: readonly CellState[];
	/** Where it stopped, or the layers among which one stopped it; empty when it arrived. */
	readonly stop: readonly Layer[];
	/** The cause that this request shows; null when it arrived or when nobody has judged yet. */
	readonly finding: Finding | null;
}

/** The way of a request that was answered, or failed. */
export function wayOf(
	names: readonly ExchangeName[],
	exchange: Exchange,
	evidence: Evidence,
	causes: readonly Finding[]
): Way {
	const finding = exchange.passed ? null : causeShownBy( names, causes );
	const edge = hasEdge( evidence );
	const stop = exchange.passed ? [] : narrowed( stopsAt( exchange, edge ), finding );
	const states = LAYERS.map( ( _, place ) => stateAt( place, stop, finding ) );
	return { cells: withoutEdge( states, edge || stop.includes( 'edge' ) ), stop, finding };
}

/** The same state from the browser to the route: for what was not tried, and what comes next. */
export const uniformWay = ( first: CellState, others: CellState, evidence: Evidence ): Way => ( {
	cells:
		first === 'not-tried'
			? LAYERS.map( () => first )
			: withoutEdge( [ first, ...LAYERS.slice( 1 ).map( () => others ) ], hasEdge( evidence ) ),
	stop: [],
	finding: null,
} );

/** The cause that names one of these exchanges; failing that the only cause there is. */
function causeShownBy( names: readonly ExchangeName[], causes: readonly Finding[] ): Finding | null {
	const bad = causes.filter( ( { severity } ) => severity !== 'good' );
	const named = bad.find( ( { shownBy } ) => shownBy.some( ( name ) => names.includes( name ) ) );
	return named ?? ( bad.length === 1 ? ( bad[ 0 ] ?? null ) : null );
}

/** A cause may know which of several layers it was. */
const narrowed = ( stop: readonly Layer[], finding: Finding | null ): readonly Layer[] =>
	finding?.layer && stop.length > 1 && stop.includes( finding.layer ) ? [ finding.layer ] : stop;

function stateAt( place: number, stop: readonly Layer[], finding: Finding | null ): CellState {
	const places = stop.map( ( layer ) => LAYERS.indexOf( layer ) );
	if ( places.length === 0 || place < Math.min( ...places ) ) {
		return 'passed';
	}
	if ( ! places.includes( place ) ) {
		return 'unreached';
	}
	if ( places.length > 1 ) {
		return 'unsure';
	}
	return finding?.severity === 'intended' ? 'closed' : 'stopped';
}

const withoutEdge = ( states: readonly CellState[], edge: boolean ): readonly CellState[] =>
	states.map( ( state, place ) => ( LAYERS[ place ] === 'edge' && ! edge ? 'absent' : state ) );
