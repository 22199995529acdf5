import { Card } from '@wordpress/components';
import type { ReactNode } from 'react';
import type { Finding } from '../diagnosis/diagnose';
import { Facts } from './facts';
import { Icon } from './icon';
import { NextStep } from './next-step';
import { Remarks } from './remarks';
import { confidenceWord, iconOf, severityWord, toneOf } from './tone';
import type { Exchange } from '../evidence';
import type { Settings } from '../settings';

interface Props {
	readonly finding: Finding;
	readonly settings: Settings;
	/** Said after the other marks: "Fault 1 of 2", "Testing stopped", or the date of an old verdict. */
	readonly marks: readonly string[];
	/** The first card has the one primary button of the page. */
	readonly first: boolean;
	/** A run is in hand that will replace it. */
	readonly old: boolean;
	/** The answer that shows it; null when it was not kept. */
	readonly answer: Exchange | null;
	/** What can be done with the report. */
	readonly children: ReactNode;
}

/** One independent fault, or the good news: sentence, explanation, who, where and what to do next. */
export function VerdictCard( { finding, settings, marks, first, old, answer, children }: Props ) {
	const tone = toneOf( finding );
	const severity = severityWord( finding );
	const confidence = confidenceWord( finding );
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
					{ ( marks.length > 0 || severity !== null ) && (
						<div className="rest-health-verdict__marks">
							{ severity !== null && <span className="rest-health-badge">{ severity }</span> }
							{ confidence !== null && (
								<span className="rest-health-badge">
									{ finding.confidence === 'proven' && <Icon name="tick" size={ 16 } /> }
									{ confidence }
								</span>
							) }
							{ marks.map( ( word ) => (
								<span key={ word } className="rest-health-badge">
									{ word }
								</span>
							) ) }
						</div>
					) }
					<h2 id={ headingId } tabIndex={ -1 }>
						{ finding.title }
					</h2>
					<p>{ finding.explanation }</p>
				</div>
			</div>
			<Remarks finding={ finding } />
			<NextStep finding={ finding } screens={ settings.screens } primary={ first && ! old } />
			<Facts finding={ finding } answer={ answer } />
			{ children }
		</Card>
	);
}
