import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Consent } from './consent';

interface Props {
	/** It is the one next action of the page. */
	readonly primary: boolean;
	/** It is the best that can be done now. */
	readonly better: boolean;
	/** The person was told what happens, and agreed. */
	readonly onFind: () => void;
}

/** Offers the search for whoever did it. Nothing is done before the person has read what that is. */
export function FindWho( { primary, better, onFind }: Props ) {
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
		return <Consent look={ look } onAgree={ onFind } onDecline={ decline } />;
	}
	return (
		<div className="rest-health-next">
			<div>
				<h3>
					{ better
						? __( 'Do this next', 'rest-health' )
						: __( 'If you want to know who does it', 'rest-health' ) }
				</h3>
				<p>
					{ __(
						'WordPress did not see who does it. REST Health can find out, without deactivating anything.',
						'rest-health'
					) }
				</p>
			</div>
			<Button ref={ button } { ...look } data-rest-health-action="find" onClick={ () => setAsking( true ) }>
				{ __( 'Find who does it', 'rest-health' ) }
			</Button>
		</div>
	);
}
