/**
 * @jest-environment node
 */
import { execFileSync } from 'node:child_process';
import { asked, requestLine } from '../../../src/panel/asked';
import { toCurl } from '../../../src/panel/curl';
import { firstBytes, manyLines } from '../../../src/panel/visible-text';
import { probes } from '../../../src/probes';
import type { Probe } from '../../../src/probes/probe';
import { settings } from './seen';

const probe = ( name: Probe[ 'name' ] ): Probe => {
	const found = probes.find( ( one ) => one.name === name );
	if ( found === undefined ) {
		throw new Error( `No probe ${ name }` );
	}
	return found;
};

describe( 'Hostile text', () => {
	it( 'shows what would turn the text around', () => {
		expect( firstBytes( 'a\u202Eb\u0000c\u200Bd' ) ).toBe( 'a\\u{202e}b c\\u{200b}d' );
	} );

	it( 'is cut by characters, not inside one', () => {
		expect( firstBytes( '😀😀😀', 2 ) ).toBe( '😀😀…' );
	} );

	it( 'keeps its lines in the details', () => {
		expect( manyLines( 'a\r\nb\u001B[31m' ) ).toBe( 'a\nb\\u{1b}[31m' );
	} );
} );

describe( 'A request as it is shown', () => {
	it.each( probes.map( ( { name } ) => name ) )( 'holds no secret: %s', ( name ) => {
		const shown = JSON.stringify( asked( probe( name ), settings ) ) + toCurl( asked( probe( name ), settings ) );
		expect( shown ).not.toContain( settings.nonce );
		expect( shown ).not.toContain( settings.run.tokens[ name ] ?? '1795345200' );
	} );

	it( 'is a line that keeps the end of a long path', () => {
		expect( requestLine( asked( probe( 'staticFile' ), settings ) ) ).toBe(
			'GET …/plugins/rest-health/build/static-file.txt'
		);
		expect( requestLine( asked( probe( 'index' ), settings ) ) ).toBe( 'GET /wp-json/' );
	} );

	it( 'is a command that a shell reads as it is meant', () => {
		expect( toCurl( asked( probe( 'post' ), settings ) ).split( ' \\\n  ' ) ).toEqual( [
			"curl -i -X POST 'https://example.org/wp-json/rest-health/v1/self-test'",
			"-H 'Accept: application/json, */*;q=0.1'",
			"-H 'Content-Type: application/json'",
			'-H "X-REST-Health-Probe: $TOKEN"',
			'-H "X-WP-Nonce: $NONCE"',
			'-H "Cookie: $COOKIE"',
			"--data-raw '{}'",
		] );
	} );

	it( 'makes a long text anew instead of carrying it along', () => {
		const request = asked( probe( 'postLarge' ), settings );
		const [ filling = '', ...command ] = toCurl( request ).split( ' |\n' );
		expect( execFileSync( 'sh', [ '-c', filling ], { encoding: 'utf8' } ) ).toBe( request.body );
		expect( command.join() ).toContain( '--data-binary @-' );
		expect( toCurl( request ).length ).toBeLessThan( 1000 );
	} );

	it( 'sends files as files', () => {
		expect( toCurl( asked( probe( 'typeMultipart' ), settings ) ) ).toContain(
			"-F 'file=@rest-health.png;type=image/png'"
		);
		expect( toCurl( asked( probe( 'typeImage' ), settings ) ) ).toContain( '--data-binary @rest-health.jpg' );
	} );

	it( 'goes straight to the server where that was asked, as the browser where that was', () => {
		expect( toCurl( asked( probe( 'loopbackPinned' ), settings ) ) ).toContain(
			'--resolve "example.org:443:$SERVER"'
		);
		expect( toCurl( asked( probe( 'loopbackAgent' ), settings ) ) ).toContain( '-H "User-Agent: $AGENT"' );
	} );

	it( 'quotes what a shell would run', () => {
		const request = { ...asked( probe( 'index' ), settings ), url: "https://example.org/?a='$(id)'" };
		expect( toCurl( request ) ).toContain( String.raw`'https://example.org/?a='\''$(id)'\'''` );
		expect( toCurl( { ...request, url: 'https://example.org/`id`$(id)?_wpnonce=$NONCE' } ) ).toContain(
			String.raw`"https://example.org/\`id\`\$(id)?_wpnonce=$NONCE"`
		);
	} );
} );
