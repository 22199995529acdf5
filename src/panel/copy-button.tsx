import { Button } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { speak } from '@wordpress/a11y';
import { Icon } from './icon';

interface Props {
	/** Made when the button is pressed. */
	readonly text: () => string;
	/** The visible words. */
	readonly label: string;
	/** The full name, when the visible words are not enough; begins like them or holds them. */
	readonly name?: string;
	/** What the live region says. */
	readonly spoken: string;
	/** Told when the browser did not let us copy. */
	readonly onBlocked: () => void;
	readonly action?: 'copy';
	/** It is the one next action of the page. */
	readonly primary?: boolean;
}

/** How long the browser is given before the text is shown to be copied by hand. */
const PATIENCE = 600;
const SHOWN = 4000;

const PRIMARY = { variant: 'primary', __next40pxDefaultSize: true } as const;
const QUIET = { variant: 'tertiary', size: 'compact' } as const;

/** Copies, and says so for four seconds. */
export function CopyButton( { text, label, name, spoken, onBlocked, action, primary = false }: Props ) {
	const [ copied, setCopied ] = useState( false );
	const waiting = useRef< number | undefined >( undefined );
	// The text is in the clipboard before or after the button hears of being pressed.
	const last = useRef( 0 );
	const ref = useCopyToClipboard< HTMLButtonElement >( text, () => {
		last.current = Date.now();
		setCopied( true );
		speak( spoken );
	} );
	useEffect( () => {
		const end = copied ? window.setTimeout( () => setCopied( false ), SHOWN ) : undefined;
		return () => window.clearTimeout( end );
	}, [ copied ] );
	useEffect( () => () => window.clearTimeout( waiting.current ), [] );
	return (
		<Button
			ref={ ref }
			{ ...( primary ? PRIMARY : QUIET ) }
			icon={ <Icon name={ copied ? 'tick' : 'copy' } /> }
			aria-label={ name }
			data-rest-health-action={ action }
			onClick={ () => {
				window.clearTimeout( waiting.current );
				waiting.current = window.setTimeout( () => {
					if ( Date.now() - last.current > 2 * PATIENCE ) {
						onBlocked();
					}
				}, PATIENCE );
			} }
		>
			{ copied ? __( 'Copied', 'rest-health' ) : label }
		</Button>
	);
}
