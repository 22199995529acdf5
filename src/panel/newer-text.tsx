import { TextareaControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	readonly text: string;
	readonly onChange: ( text: string ) => void;
}

/**
 * WordPress has stored the last text that could be saved, and what cannot be saved stands in the editor alone. So it can be brought from there.
 */
export const NewerText = ( { text, onChange }: Props ) => (
	<TextareaControl
		__nextHasNoMarginBottom
		className="rest-health-words__newer"
		label={ __( 'The text as it stands in the editor', 'rest-health' ) }
		help={ __(
			'WordPress has only what could be saved. If you changed the text since, paste it here: in the editor, open Options (⋮) and choose “Copy all blocks”. Leave this empty to try the text that is stored.',
			'rest-health'
		) }
		rows={ 4 }
		value={ text }
		onChange={ onChange }
	/>
);
