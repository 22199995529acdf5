import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { speak } from '@wordpress/a11y';
import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';

interface Props {
	readonly id: string;
	readonly heading: string;
	/** What is copied. */
	readonly text: string;
	/** The words on the button, and its full name. */
	readonly label: string;
	readonly name: string;
	readonly spoken: string;
	/** Code is read from left to right in every language. */
	readonly code?: true;
	readonly primary?: boolean;
	/** Said below. */
	readonly note?: string | null;
	/** What is shown, where that is more than the text. */
	readonly children?: ReactNode;
}

/** A text to take along, and a button that copies it. Where the browser does not let a page copy, the text is selected. */
export function CopyBlock( { id, heading, text, label, name, spoken, code, primary, note, children }: Props ) {
	const box = useRef< HTMLPreElement >( null );
	const select = () => {
		if ( box.current !== null ) {
			box.current.ownerDocument.defaultView?.getSelection()?.selectAllChildren( box.current );
			speak(
				__( 'The browser does not let this page copy. The text is selected: copy it by hand.', 'rest-health' )
			);
		}
	};
	return (
		<div className="rest-health-handout" data-rest-health-handout={ id }>
			<h3>{ heading }</h3>
			<CopyButton
				{ ...{ label, name, spoken } }
				{ ...( primary === true && { primary } ) }
				text={ () => text }
				onBlocked={ select }
			/>
			<pre ref={ box } className={ code && 'is-code' }>
				{ children ?? text }
			</pre>
			{ note && <p>{ note }</p> }
		</div>
	);
}
