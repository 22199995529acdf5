import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import type { Finding } from '../diagnosis/diagnose';
import { Consent } from './consent';
import { findWords } from './find-words';

interface Props {
	readonly finding: Finding;
	/** It is the one next action of the page. */
	readonly primary: boolean;
	/** It is the best that can be done now. */
	readonly better: boolean;
	/** The person was told what happens, and agreed. */
	readonly onFind: () => void;
}

/** Offers the search for whoever did it. Nothing is done before the person has read what that is. */
export function FindWho( { finding, primary, better, onFind }: Props ) {
	const { heading, sentence, button: label, agree } = findWords( finding, better );
	const [ asking, setAsking ] = useState( false );
	const button = useRef< HTMLButtonElement >( null );
	const declined = useRef( false );
	useEffect( () => {
		if ( ! asking && declined.current ) {
			declined.current = false;
			button.current?.focus();
		}
	}, [ asking ] );
	const decline = () => {
		declined.current = true;
		setAsking( false );
	};
	const look = primary
		? ( { variant: 'primary', __next40pxDefaultSize: true } as const )
		: ( { variant: 'secondary', size: 'compact' } as const );
	if ( asking ) {
		return <Consent look={ look } agree={ agree } onAgree={ onFind } onDecline={ decline } />;
	}
	return (
		<div className="rest-health-next">
			<div>
				<h3>{ heading }</h3>
				<p>{ sentence }</p>
			</div>
			<Button ref={ button } { ...look } data-rest-health-action="find" onClick={ () => setAsking( true ) }>
				{ label }
			</Button>
		</div>
	);
}
