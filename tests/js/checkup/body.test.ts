/**
 * @jest-environment node
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBody, type Payload } from '../../../src/checkup/body';
import { sha256Of } from '../../../src/checkup/sha256';
import type { Body, Target } from '../../../src/probes/probe';
import { pieces, RICH } from '../../../src/probes/rich-content';

const hashOf = ( bytes: Uint8Array ): string => createHash( 'sha256' ).update( bytes ).digest( 'hex' );
const textOf = ( { payload }: { payload: unknown } ): string => String( payload );

describe( 'The sum of a body', () => {
	it( 'is what everybody else calculates, around the ends of blocks too', () => {
		for ( let length = 0; length < 300; length++ ) {
			const bytes = Uint8Array.from( { length }, ( _, at ) => ( at * 31 + length ) % 256 );
			expect( sha256Of( bytes ) ).toBe( hashOf( bytes ) );
		}
	} );

	it( 'is right for a long post', () => {
		const bytes = Uint8Array.from( { length: 1_234_567 }, ( _, at ) => ( at * at ) % 256 );
		expect( sha256Of( bytes ) ).toBe( hashOf( bytes ) );
	} );
} );

/** Cases that PHPUnit reads too: the server sends the same. */
interface BodyCase extends Partial< Payload > {
	readonly description: string;
	readonly target: Target;
	/** Null: nothing is to be saved. */
	readonly body: Body | null;
}

const cases: readonly BodyCase[] = JSON.parse( readFileSync( join( __dirname, '../../cases/bodies.json' ), 'utf8' ) );

describe( 'A body', () => {
	it.each( cases )(
		'is the same from the browser and from PHP: $description',
		( { description, target, body, ...sent } ) => {
			expect( buildBody( target, body ?? undefined ) ).toMatchObject( sent );
		}
	);

	it( 'tells how many bytes it has, and not how many letters', () => {
		const body = buildBody( 'post-zero', { as: 'text', content: 'Größe 😀' } );
		expect( body ).toMatchObject( { type: 'text/plain', bytes: 12, sha256: hashOf( Buffer.from( 'Größe 😀' ) ) } );
	} );

	it.each( [ 'json', 'form', 'text' ] as const )( 'sent as %s has the size that was asked for', ( as ) => {
		for ( const bytes of [ 1000, 4096, 139_999, 140_000 ] ) {
			const body = buildBody( 'post-zero', { as, bytes } );
			expect( body.bytes ).toBe( bytes );
			expect( Buffer.byteLength( textOf( body ) ) ).toBe( bytes );
		}
	} );

	it( 'of a form is read as one', () => {
		const { payload, type } = buildBody( 'post-zero', { as: 'form', content: 'REST & Health' } );
		expect( type ).toBe( 'application/x-www-form-urlencoded' );
		expect( new URLSearchParams( String( payload ) ).get( 'content' ) ).toBe( 'REST & Health' );
	} );

	it( 'carries an image in a form, or by itself with its name', async () => {
		const form = buildBody( 'media-zero', { as: 'multipart' } );
		const file = form.payload instanceof FormData ? form.payload.get( 'file' ) : null;
		expect( form.type ).toBeNull();
		expect( file ).toMatchObject( { name: 'rest-health.png', type: 'image/png' } );
		const image = buildBody( 'media-zero', { as: 'image' } );
		expect( image ).toMatchObject( { type: 'image/jpeg', disposition: 'attachment; filename="rest-health.jpg"' } );
		for ( const [ blob, { bytes, sha256 } ] of [
			[ file, form ],
			[ image.payload, image ],
		] as const ) {
			const sent = new Uint8Array( blob instanceof Blob ? await blob.arrayBuffer() : [] );
			expect( [ sent.length, hashOf( sent ) ] ).toEqual( [ bytes, sha256 ] );
		}
	} );
} );

describe( 'The content with something of everything', () => {
	it( 'holds each kind of block and nothing that imitates an attack', () => {
		for ( const piece of Object.values( pieces ) ) {
			expect( RICH ).toContain( piece );
		}
		expect( RICH ).not.toMatch( /<script|javascript:|\son\w+=|\.\.\/|union\s+select|<\?php|document\.cookie/i );
	} );
} );
