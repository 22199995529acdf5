import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import { said } from '../in-page';
import { causesIn, consequencesIn } from './causes';
import { Icon } from './icon';
import { iconOf, severityWord, toneOf } from './tone';

/** Consequences of the causes above, in the accordion of Site Health. Of several causes it is said which one. */
export function FurtherFindings( { findings }: { readonly findings: readonly Finding[] } ) {
	const consequences = consequencesIn( findings );
	const several = causesIn( findings ).length > 1;
	return consequences.length === 0 ? null : (
		<section className="rest-health__section" aria-labelledby="rest-health-further">
			<h2 id="rest-health-further">{ __( 'Further findings', 'rest-health' ) }</h2>
			<p>{ __( 'Each of these follows from the verdict above and should be gone with it.', 'rest-health' ) }</p>
			<div className="health-check-accordion">
				{ consequences.map( ( [ finding, cause ] ) => (
					<Accordion key={ finding.id } finding={ finding } cause={ several ? cause : null } />
				) ) }
			</div>
		</section>
	);
}

interface Props {
	readonly finding: Finding;
	/** The card above that it follows from; null where there is only one. */
	readonly cause: Finding | null;
}

function Accordion( { finding, cause }: Props ) {
	const [ open, setOpen ] = useState( false );
	const tone = toneOf( finding );
	const panel = `rest-health-further-${ finding.id }`;
	return (
		<>
			<h3 className={ `health-check-accordion-heading ${ tone }` }>
				<button
					type="button"
					className="health-check-accordion-trigger"
					aria-expanded={ open }
					aria-controls={ panel }
					onClick={ () => setOpen( ! open ) }
				>
					<span className="title">
						<Icon name={ iconOf( tone ) } />
						<span>
							<span className="screen-reader-text">{ `${ severityWord( finding ) ?? '' }: ` }</span>
							{ finding.title }
						</span>
					</span>
					{ finding.layer !== null && <span className="badge gray">{ said.layer[ finding.layer ] }</span> }
					<span className="icon" />
				</button>
			</h3>
			<div id={ panel } className="health-check-accordion-panel" hidden={ ! open }>
				{ cause !== null && (
					<p>
						{
							/* translators: %s: title of a finding. */
							sprintf( __( 'Follows from: %s.', 'rest-health' ), cause.title )
						}
					</p>
				) }
				{ finding.because !== null && <p>{ finding.because }</p> }
				<p>{ finding.explanation }</p>
				{ finding.fix !== '' && (
					<p>
						<strong>{ __( 'Do this next:', 'rest-health' ) }</strong> { finding.fix }
					</p>
				) }
			</div>
		</>
	);
}
