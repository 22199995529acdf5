import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folders = [ '/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules' ];

/** Where Apache's modules are; null without Apache. */
export const moduleFolder = (): string | null => folders.find( ( folder ) => existsSync( folder ) ) ?? null;

/** The file of a module; null where there is none. */
export const moduleFile = ( name: string ): string | null =>
	folders.map( ( folder ) => join( folder, `mod_${ name }.so` ) ).find( ( file ) => existsSync( file ) ) ?? null;
