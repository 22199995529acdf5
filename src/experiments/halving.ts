import type { Run } from '../checkup/run';
import { unseen } from '../in-page';
import type { Actor, Exchange, ExchangeName } from '../evidence';
import type { Enquiry } from './enquiry';
import { halve, type PassesWith } from './halve';
import type { Suspect } from './minted';
import { type Asked, askControl, withPair } from './pair';
import type { End } from './search';

/** Leaves out suspects until those are found without whom the request passes, and asks once more with nobody left out. */
export async function searchByHalving( enquiry: Enquiry, run: Run, suspects: readonly Suspect[] ): Promise< End > {
	const passed: Asked[] = [];
	const ids = suspects.map( ( { id } ) => id );
	const { found, ended } = await halve( ids, passesWith( enquiry, passed ) );
	const without = passed.at( -1 );
	if ( ended !== 'found' || without === undefined ) {
		return ended === 'not-among-them'
			? { run, outcome: 'not-plugins' }
			: { run, outcome: 'nobody', why: 'unclear' };
	}
	const minted = await enquiry.mint( { leaveOut: found, both: true } );
	const control = await askControl( enquiry, minted?.control ?? null );
	if ( control?.exchange.passed === true ) {
		return { run, outcome: 'nobody', why: 'unsteady' };
	}
	const asked = await withPair( run, { without, control }, 'isolation', enquiry );
	const culprits = found.flatMap( ( id ) => suspects.filter( ( suspect ) => suspect.id === id ) );
	return { run: withCulprits( asked, enquiry.matter.about, culprits ), outcome: 'found' };
}

/** Writes down every request that passes. */
const passesWith =
	( enquiry: Enquiry, passed: Asked[] ): PassesWith =>
	async ( leaveOut ) => {
		const minted = await enquiry.mint( { leaveOut } );
		if ( minted === null ) {
			return null;
		}
		const exchange = await enquiry.ask( 'withoutSuspect', minted.without );
		if ( exchange.passed ) {
			passed.push( { exchange, slot: minted.without.slot } );
		}
		return isClear( exchange ) ? exchange.passed : null;
	};

/** Whoever asks us to wait refuses because of what came before, not because of what is left in. */
const isClear = ( { outcome, askedToWait, passed }: Exchange ): boolean =>
	outcome === 'answered' && ( passed || ! askedToWait );

/** PHP writes the same to what it stores, by the ids (includes/class-posted-traces.php). */
function withCulprits( run: Run, about: ExchangeName, culprits: readonly Suspect[] ): Run {
	const exchange = run.evidence[ about ];
	const [ refused = null, refusedToo = null ] = culprits.map( toActor );
	const trace = { ...( exchange?.trace ?? unseen ), how: 'left-out' as const, refused, refusedToo };
	return {
		...run,
		...( exchange && { evidence: { ...run.evidence, [ about ]: { ...exchange, trace } } } ),
		found: { ...run.found, [ about ]: culprits.map( ( { id } ) => id ) },
	};
}

/** The place is the file that WordPress loads: "plugin:akismet/akismet.php", "theme:twentytwentyfive". */
const toActor = ( { id, name, kind, setting, lets }: Suspect ): Actor => {
	const path = id.slice( id.indexOf( ':' ) + 1 );
	const place = kind === 'theme' ? `${ path }/functions.php` : path;
	return { name, kind, hook: null, priority: null, place, setting, lets };
};
