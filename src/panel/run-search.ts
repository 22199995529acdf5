import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import { diagnose } from '../diagnosis/diagnose';
import type { ExchangeName } from '../evidence';
import { findWho } from '../experiments/find';
import type { Settings } from '../settings';
import { causesIn } from './causes';
import { searchable } from './culprit';
import { bringHome } from './run-checkup';
import type { Hand } from './run-checkup';

/** Looks for whoever did it by leaving plugins out, judges anew, and brings the result home. Asked for by a person, who was told what happens. */
export async function runSearch(
	run: Run,
	about: ExchangeName,
	settings: Settings,
	world: World,
	hand: Hand
): Promise< void > {
	const { signal, tell } = hand;
	if ( signal.aborted || ! isOpen( run, about, settings ) ) {
		return;
	}
	tell( { type: 'experimenting', experiment: { what: 'search', progress: null } } );
	const { run: after, ...how } = await findWho( run, about, settings, world, {
		signal,
		onProgress: ( progress ) => tell( { type: 'experimenting', experiment: { what: 'search', progress } } ),
	} );
	const findings = diagnose( after.evidence, settings.rules );
	tell( { type: 'searched', run: after, findings, searched: { ...how, about } } );
	await bringHome( after, findings, settings, world, hand );
}

/** There is still something to find: a new checkup may have come between. */
const isOpen = ( { evidence }: Run, about: ExchangeName, { rules }: Settings ): boolean =>
	causesIn( diagnose( evidence, rules ) ).some( ( cause ) => searchable( cause ) === about );
