import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Icon } from './icon';

interface Props {
	/** Of the button that agrees, and what it says. */
	readonly look: { readonly variant: 'primary' | 'secondary' };
	readonly agree: string;
	readonly onAgree: () => void;
	readonly onDecline: () => void;
}

/** What a search does, said before it is done. */
export function Consent( { look, agree, onAgree, onDecline }: Props ) {
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => heading.current?.focus(), [] );
	return (
		<div className="rest-health-known rest-health-consent" role="group" aria-labelledby="rest-health-consent">
			<h3 id="rest-health-consent" ref={ heading } tabIndex={ -1 }>
				{ __( 'What happens when you agree', 'rest-health' ) }
			</h3>
			<ul>
				{ sentences().map( ( sentence ) => (
					<li key={ sentence }>
						<Icon name="info" />
						<span>{ sentence }</span>
					</li>
				) ) }
			</ul>
			<div className="rest-health-consent__buttons">
				<Button { ...look } data-rest-health-action="agree" onClick={ onAgree }>
					{ agree }
				</Button>
				<Button variant="tertiary" data-rest-health-action="decline" onClick={ onDecline }>
					{ __( 'Cancel', 'rest-health' ) }
				</Button>
			</div>
		</div>
	);
}

/** In the order in which they happen; the danger is among them. */
const sentences = (): readonly string[] => [
	__(
		'A small file is put into the folder for must-use plugins, for ten minutes at most. It is taken away at the end, or takes itself away, and does nothing to requests that are not signed by this checkup.',
		'rest-health'
	),
	__(
		'This browser asks about 10 harmless requests, more if several plugins do it; some plugins or the theme are left out of each of them. For everybody and everything else they stay active: visitors see no difference.',
		'rest-health'
	),
	__( 'These requests can change nothing on the site: what they try to write is refused.', 'rest-health' ),
	__( 'A firewall may count the requests that are refused, and ban your address for a while.', 'rest-health' ),
];
