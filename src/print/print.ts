import { writeFileSync } from 'fs';
import { join } from 'path';
import { files } from './files';

/** Into `build/`, or into the folder that is named. */
const folder = process.argv[ 2 ] ?? join( __dirname, '../../build' );

for ( const [ name, content ] of Object.entries( files ) ) {
	writeFileSync( join( folder, name ), content );
}
