import { Fragment } from '@wordpress/element';
import { breakable, codeParts } from './code-parts';
import { visible } from './visible-text';

/** A sentence whose hooks and paths look like code. A long path may be broken after its slashes. */
export const Coded = ( { text }: { readonly text: string } ) => (
	<>
		{ codeParts( visible( text ) ).map( ( part, place ) => (
			<Fragment key={ place }>{ part.code ? <Path path={ part.text } /> : part.text }</Fragment>
		) ) }
	</>
);

const Path = ( { path }: { readonly path: string } ) => (
	<code>
		{ breakable( path ).map( ( piece, place ) => (
			<Fragment key={ place }>
				{ place > 0 && <wbr /> }
				{ piece }
			</Fragment>
		) ) }
	</code>
);
