import { Card } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { tones } from '../in-page';
import type { Words, WordsOutcome } from '../ladder/words';
import type { Settings } from '../settings';
import { CopyBlock } from './copy-block';
import { Icon } from './icon';
import { iconOf } from './tone';
import { visible } from './visible-text';
import { wordsLetter } from './words-letter';
import { countedWords, familyWords, outcomeExplained, outcomeSentence, placeWords } from './words-sentences';

interface Props {
	readonly outcome: WordsOutcome;
	readonly settings: Settings;
}

/** What the search has shown: the words, where they stand, and the text for the host. */
export function WordsResult( { outcome, settings }: Props ) {
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => heading.current?.focus( { preventScroll: true } ), [ outcome ] );
	const tone = tones.ended[ outcome.ended ];
	const letter = wordsLetter( outcome, settings );
	return (
		<Card className={ `rest-health-verdict ${ tone }` }>
			<div className="rest-health-verdict__say">
				<div className="rest-health-verdict__icon">
					<Icon name={ iconOf( tone ) } size={ 40 } />
				</div>
				<div>
					<h3 ref={ heading } tabIndex={ -1 }>
						{ outcomeSentence( outcome ) }
					</h3>
					<p>{ outcomeExplained( outcome ) }</p>
					<p>
						<small>{ countedWords( outcome ) }</small>
					</p>
				</div>
			</div>
			{ outcome.ended === 'found' && <Found words={ outcome.words } /> }
			{ letter !== null && (
				<CopyBlock
					id="words-letter"
					heading={ __( 'Text for your host', 'rest-health' ) }
					label={ __( 'Copy text', 'rest-health' ) }
					/* translators: Begins like “Copy text”. */
					name={ __( 'Copy text for your host', 'rest-health' ) }
					spoken={ __( 'Text copied.', 'rest-health' ) }
					text={ letter }
				/>
			) }
		</Card>
	);
}

/** The words, with what stands around them in grey. A screen reader hears where they begin and end. */
function Found( { words }: { readonly words: Words } ) {
	const family = familyWords( words );
	return (
		<CopyBlock
			id="words"
			heading={ placeWords( words ) }
			label={ __( 'Copy the words', 'rest-health' ) }
			name={ __( 'Copy the words', 'rest-health' ) }
			spoken={ __( 'Words copied.', 'rest-health' ) }
			text={ words.sample }
			note={ family }
		>
			{ visible( words.before, 'lines' ) }
			<mark>{ visible( words.sample, 'lines' ) }</mark>
			{ visible( words.after, 'lines' ) }
		</CopyBlock>
	);
}
