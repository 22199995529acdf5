import type { Finding } from '../diagnosis/diagnose';
import { Icon } from './icon';
import { confidenceWord, severityWord } from './tone';

interface Props {
	readonly finding: Finding;
	/** Said after how bad and how sure it is. */
	readonly others: readonly string[];
}

/** How bad it is, how sure that is, and what else stands above the sentence. */
export function Marks( { finding, others }: Props ) {
	const severity = severityWord( finding );
	const confidence = confidenceWord( finding );
	return others.length === 0 && severity === null ? null : (
		<div className="rest-health-verdict__marks">
			{ severity !== null && <span className="rest-health-badge">{ severity }</span> }
			{ confidence !== null && (
				<span className="rest-health-badge">
					{ finding.confidence === 'proven' && <Icon name="tick" size={ 16 } /> }
					{ confidence }
				</span>
			) }
			{ others.map( ( word ) => (
				<span key={ word } className="rest-health-badge">
					{ word }
				</span>
			) ) }
		</div>
	);
}
