import { startTransition, useEffect, useState } from '@wordpress/element';

/** The same value a moment later: React's own deferred value begins in the same task, before the browser could draw. */
export function useLater< T extends object >( value: T ): T {
	const [ later, setLater ] = useState( value );
	useEffect( () => {
		const timer = setTimeout( () => startTransition( () => setLater( value ) ) );
		return () => clearTimeout( timer );
	}, [ value ] );
	return later;
}
