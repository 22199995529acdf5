import { Card } from '@wordpress/components';
import type { ReactNode } from 'react';
import type { Finding } from '../diagnosis/diagnose';
import type { Evidence, Exchange, ExchangeName } from '../evidence';
import type { Settings } from '../settings';
import { Facts } from './facts';
import { Icon } from './icon';
import { Marks } from './marks';
import { NextSteps } from './next-steps';
import type { Searched } from './panel-state';
import { Remarks } from './remarks';
import { iconOf, toneOf } from './tone';

interface Props {
	readonly finding: Finding;
	readonly settings: Settings;
	/** Said after the other marks: "Fault 1 of 2", "Testing stopped", or the date of an old verdict. */
	readonly marks: readonly string[];
	/** The first card has the one primary button of the page. */
	readonly first: boolean;
	/** A run is in hand that will replace it. */
	readonly old: boolean;
	/** What shows it; null when only the verdict was kept. */
	readonly evidence: Evidence | null;
	/** When it was seen, ISO 8601 in UTC; null when nobody asked. */
	readonly date: string | null;
	readonly searched: Searched | null;
	readonly onSearch: ( about: ExchangeName ) => void;
	/** What can be done with the report. */
	readonly children: ReactNode;
}

/** One independent fault, or the good news: sentence, explanation, who, where and what to do next. */
export function VerdictCard( { marks, first, children, ...props }: Props ) {
	const { finding, evidence, old } = props;
	const tone = toneOf( finding );
	const headingId = `rest-health-verdict-${ finding.id }`;
	return (
		<Card
			as="section"
			className={ `rest-health-verdict ${ old ? 'is-old' : tone }` }
			aria-labelledby={ headingId }
			data-rest-health-verdict={ finding.id }
		>
			<div className="rest-health-verdict__say">
				<div className="rest-health-verdict__icon">
					<Icon name={ iconOf( tone ) } size={ 40 } />
				</div>
				<div>
					<Marks finding={ finding } others={ marks } />
					<h2 id={ headingId } tabIndex={ -1 }>
						{ finding.title }
					</h2>
					<p>{ finding.explanation }</p>
				</div>
			</div>
			<Remarks finding={ finding } />
			<NextSteps { ...props } primary={ first && ! old } />
			<Facts finding={ finding } answer={ evidence === null ? null : answerThatShows( finding, evidence ) } />
			{ children }
		</Card>
	);
}

/** The answer that a card shows: the first that was not right among those that support the finding. */
function answerThatShows( { shownBy }: Finding, evidence: Evidence ): Exchange | null {
	const exchanges = shownBy.flatMap( ( name ) => evidence[ name ] ?? [] );
	return exchanges.find( ( { passed } ) => ! passed ) ?? exchanges[ 0 ] ?? null;
}
