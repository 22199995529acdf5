import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizes } from './sizes';

for ( const { title, bytes, budget } of sizes() ) {
	test( `The plugin's own ${ title } is at most ${ budget } bytes, gzipped`, () => {
		assert.ok( bytes > 0, `build/ holds no ${ title }.` );
		assert.ok( bytes <= budget, `It is ${ bytes } bytes: ${ bytes - budget } too many.` );
	} );
}
