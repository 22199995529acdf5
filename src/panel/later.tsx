import { useEffect, useState } from '@wordpress/element';
import type { ComponentType } from 'react';

/**
 * A part of the screen that comes in a file of its own, so that the verdict need not wait for what few people want. Where that file does not come, the
 * place stays empty, and everything else is as it was.
 *
 * @param load Fetches the file, once in the life of a page.
 */
export function later< Props extends object >( load: () => Promise< ComponentType< Props > > ) {
	return function Later( props: Props ) {
		const [ Part, setPart ] = useState< ComponentType< Props > | null >( null );
		useEffect( () => {
			load().then(
				( part ) => setPart( () => part ),
				() => {}
			);
		}, [] );
		return Part && <Part { ...props } />;
	};
}
