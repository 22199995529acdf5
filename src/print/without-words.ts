import type { PluginItem, PluginObj, types } from '@babel/core';
import { join } from 'node:path';
import { callsIn, words } from './words';

const SOURCE = join( __dirname, '../in-page' );

/**
 * Babel's plugin that puts in the place of each `__()` where its text stands among those that PHP hands over. So the script holds no text that the page
 * holds in the reader's language anyway.
 */
export const withoutWords: PluginItem = ( { types: t }: { types: typeof types } ): PluginObj => ( {
	visitor: {
		Program( program, { file } ) {
			const calls = callsIn( file.ast );
			// Translators read them in what is printed for PHP.
			calls.forEach( ( { note } ) => note && ( note.ignore = true ) );
			const single = calls.filter( ( { texts } ) => texts.length === 1 );
			if ( single.length === 0 ) {
				return;
			}
			const name = program.scope.generateUidIdentifier( 'words' );
			for ( const { path, texts } of single ) {
				const place = words.indexOf( texts.join() );
				if ( place === -1 ) {
					throw path.buildCodeFrameError(
						'Texts are looked for in other folders only: see src/print/words.ts.'
					);
				}
				path.replaceWith( t.memberExpression( name, t.numericLiteral( place ), true ) );
			}
			program.unshiftContainer(
				'body',
				t.importDeclaration( [ t.importSpecifier( name, t.identifier( 'words' ) ) ], t.stringLiteral( SOURCE ) )
			);
		},
	},
} );
