import { codeParts, breakable } from '../../../src/panel/code-parts';
import { traceWords } from '../../../src/panel/trace-words';
import { actor, trace } from './seen';

const codesIn = ( sentence: string ): readonly string[] =>
	codeParts( sentence )
		.filter( ( { code } ) => code )
		.map( ( { text } ) => text );

describe( 'Code in a sentence', () => {
	it.each( [
		[
			'wp-content/plugins/a-b/c.php:42, hooked on rest_pre_dispatch at priority 20',
			[ 'wp-content/plugins/a-b/c.php:42', 'rest_pre_dispatch' ],
		],
		[ 'lockdown.php:3, called wp_die() on init', [ 'lockdown.php:3', 'wp_die()' ] ],
		[ 'Ended by exit: Größe 1.0, größe/größe.php:7.', [ 'größe/größe.php:7' ] ],
		[ 'Found by leaving it out: without it, the same request passes', [] ],
		[ '', [] ],
	] )( 'is seen by its form: %s', ( sentence, codes ) => {
		expect( codesIn( sentence ) ).toEqual( codes );
		expect(
			codeParts( sentence )
				.map( ( { text } ) => text )
				.join( '' )
		).toBe( sentence );
	} );

	it( 'may be broken after its slashes', () => {
		expect( breakable( 'a/b/c.php:1' ) ).toEqual( [ 'a/', 'b/', 'c.php:1' ] );
		expect( breakable( 'rest_pre_dispatch' ) ).toEqual( [ 'rest_pre_dispatch' ] );
	} );
} );

describe( 'What WordPress saw', () => {
	it( 'is how far the request came when nothing else happened', () => {
		expect( traceWords( trace() ) ).toEqual( [ 'It came all the way: the REST API sent its answer.' ] );
	} );

	it( 'names who refused, where, and what was thought of cookie and nonce', () => {
		const words = traceWords(
			trace( {
				reached: 'authentication',
				early: true,
				how: 'error',
				refused: actor(),
				withoutPasswords: actor( { name: null, place: null, hook: 'init', priority: null } ),
				cookie: 'bad-session',
				nonceUser: true,
				nonceSession: false,
			} )
		);
		expect( words ).toEqual( [
			'It came to rest_authentication_errors: the REST API checked who asks.',
			'It was watched from before the first plugin.',
			'Refused with an error: Plugin A 1.2, plugin-a/plugin-a.php:61, on rest_authentication_errors at priority 20.',
			'Switched application passwords off: somebody whose name cannot be known, on init.',
			'The login cookie is of a session that has ended.',
			'A nonce was refused: WordPress knew the user, but no session.',
		] );
	} );

	it( 'is what came, what WordPress made of it, and who answered', () => {
		const words = traceWords(
			trace( {
				limit: 'memory',
				cookie: 'truncated',
				cookieName: 'other',
				user: 'other',
				salts: 'other',
				node: 'same',
				nonceHeader: 'empty',
				nonceInAddress: true,
				nonceMinutes: 0,
				authorization: 'basic',
				password: 'refused',
			} )
		);
		expect( words.slice( 1 ) ).toEqual( [
			'PHP ran out of memory.',
			'It was answered with other security keys than those of the dashboard.',
			'The login cookie arrived cut off.',
			'The login cookie has another name here than in the dashboard.',
			'The header X-WP-Nonce came empty.',
			'A nonce came in the address or the body; WordPress looks at that one first.',
			'Life of a nonce, in minutes: 0.',
			'A user name and a password came; WordPress tried them as an application password and refused them.',
			'WordPress took it for the request of another user than the one who started the checkup.',
		] );
	} );

	it( 'is nothing more where all is as it should be', () => {
		const usual = { cookieName: 'same', salts: 'same', node: 'same', nonceHeader: 'nonce' } as const;
		const words = traceWords(
			trace( { ...usual, nonceInAddress: false, nonceMinutes: 1440, authorization: 'none', password: 'none' } )
		);
		expect( words ).toHaveLength( 1 );
	} );

	it( 'blames nobody for what nobody was seen doing', () => {
		expect( traceWords( trace( { reached: 'init', how: 'exit' } ) )[ 1 ] ).toBe(
			'Ended by exit: WordPress itself, or somebody who was not seen.'
		);
	} );
} );
