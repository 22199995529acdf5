/** @jest-environment node */
import { deflateSync, gzipSync } from 'node:zlib';
import type { Answer } from '../../../src/checkup/answer';
import { normalise } from '../../../src/checkup/normalise';
import { readBody } from '../../../src/checkup/read-body';
import { signatures } from '../../../src/signatures';

const JSON_TEXT = '{"answered":true}';

const answerWith = async ( bytes: Uint8Array ): Promise< Answer > => ( {
	outcome: 'answered',
	status: 200,
	hiddenRedirect: false,
	askedUrl: 'https://site.test/',
	finalUrl: 'https://site.test/',
	headers: { 'content-type': 'application/json' },
	...( await readBody( new Response( new Uint8Array( bytes ) ).body, new AbortController().signal ) ),
	milliseconds: 1,
} );

describe( 'A body that is still compressed after the browser unpacked it', () => {
	it.each( [
		[ 'gzip', gzipSync( JSON_TEXT ) ],
		[ 'deflate', deflateSync( JSON_TEXT ) ],
	] )( 'is told by its first bytes: %s', async ( _, bytes ) => {
		expect( normalise( await answerWith( bytes ), 'self-test', signatures ) ).toMatchObject( {
			body: 'compressed',
			passed: false,
			shape: null,
			page: null,
		} );
	} );

	it( 'is none when it is JSON', async () => {
		const answer = await answerWith( new TextEncoder().encode( JSON_TEXT ) );
		expect( normalise( answer, 'self-test', signatures ) ).toMatchObject( { body: 'json', passed: true } );
	} );
} );
