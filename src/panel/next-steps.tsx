import type { Finding } from '../diagnosis/diagnose';
import type { Evidence, ExchangeName } from '../evidence';
import type { Settings } from '../settings';
import { said } from '../in-page';
import { searchable } from './culprit';
import { Exceptions } from './exceptions';
import { FindWho } from './find-who';
import { Handouts } from './handouts';
import { Icon } from './icon';
import { NextStep } from './next-step';
import type { Searched } from './panel-state';
import { foundWords } from './search-words';

interface Props {
	readonly finding: Finding;
	readonly settings: Settings;
	/** The page's one primary button is here. */
	readonly primary: boolean;
	/** Nothing may be begun: a run is in hand, or the last one failed. */
	readonly old: boolean;
	/** What shows it; null when only the verdict was kept. */
	readonly evidence: Evidence | null;
	/** When it was seen, ISO 8601 in UTC; null when nobody asked. */
	readonly date: string | null;
	/** How the last search came out. */
	readonly searched: Searched | null;
	readonly onSearch: ( about: ExchangeName ) => void;
}

/** What to do: let REST Health find out who did it where that is not known, and what a person can do. */
export function NextSteps( { finding, settings, primary, old, evidence, date, searched, onSearch }: Props ) {
	const about = old ? null : searchable( finding );
	const obstacle = about === null ? null : ( said.early[ settings.early ] ?? null );
	const outcome = ! old && searched !== null && searched.about === finding.culprit ? searched : null;
	const offered = about !== null && obstacle === null && mayGoOn( outcome );
	// Where somebody is named, or nothing is wrong, nobody needs to be found next.
	const better = offered && finding.actor === null && finding.severity !== 'intended';
	const find = about !== null && offered && (
		<FindWho { ...{ finding, better } } primary={ primary && better } onFind={ () => onSearch( about ) } />
	);
	// Said beside the button, or by how it came out, or by why there is none.
	const isSaid = finding.action === 'find' && ( better || outcome !== null || obstacle !== null );
	return (
		<>
			{ outcome !== null && <Note icon={ iconFor( outcome ) }>{ foundWords( outcome ) }</Note> }
			{ better && find }
			{ ! isSaid && (
				<NextStep finding={ finding } screens={ settings.screens } primary={ primary } second={ better } />
			) }
			{ ! better && find }
			{ obstacle !== null && finding.actor === null && <Note icon="info">{ obstacle }</Note> }
			<Handouts
				{ ...{ finding, settings, evidence, date } }
				primary={ primary && ! better && finding.action === null && finding.snippet === null }
			/>
			<Exceptions { ...{ finding, settings, evidence } } />
		</>
	);
}

/** What was looked for to the end is not looked for again. */
const mayGoOn = ( outcome: Searched | null ): boolean =>
	outcome === null || outcome.outcome === 'stopped' || outcome.outcome === 'refused';

const iconFor = ( { outcome }: Searched ) => ( outcome === 'named' || outcome === 'found' ? 'tick' : 'info' );

const Note = ( { icon, children }: { readonly icon: 'tick' | 'info'; readonly children: string } ) => (
	<div className="rest-health-known">
		<ul>
			<li className={ icon === 'tick' ? 'is-yes' : undefined }>
				<Icon name={ icon } />
				<span>{ children }</span>
			</li>
		</ul>
	</div>
);
