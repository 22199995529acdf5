import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import wordpress from '@wordpress/eslint-plugin';

const root = join( dirname( fileURLToPath( import.meta.url ) ), '../..' );

export default [
	{ ignores: [ '**/build/**', '**/node_modules/**', '**/vendor/**' ] },
	...wordpress.configs.recommended,
];
