import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { isPlain, readFaults } from '../lab/fault';
import type { Fault } from '../lab/fault';
import type { Site } from '../lab/site';
import { basicHeader } from '../lab/visitor';
import type { Session } from '../lab/visitor';
import { ask, facts } from './ask';
import { Doors } from './doors';
import type { Begun } from './doors';
import { optionsOf } from './options';
import { expiring, forged, ofUnknownRun } from './tokens';

/** They do not answer the same request twice in the same way, whoever asks. */
const unsteady: readonly string[] = [
	'address-banned-early',
	'address-banned-meanwhile',
	// While a task is due; and signed requests are spared that redirect on purpose (includes/class-plugin.php).
	'alternate-cron',
	'cache-gives-answers-to-others',
	'expired-nonce',
	'nginx-limits-requests',
	'nginx-limits-requests-429',
	'plugin-limits-requests',
	'rest-dead-hanging',
	'session-ended',
	'unstable',
];

/** The faults whose answers can be compared: on one usual server, by a `fetch` that knows no other names. */
export const steadyFaults = (): Fault[] =>
	readFaults().filter( ( one ) => isPlain( one ) && ! unsteady.includes( one.id ) );

/** Tokens that are worth nothing. The run's own one for the visitor was used by then. */
const worthless = ( { run }: Begun, key: string, used: string ): Readonly< Record< string, string > > => ( {
	forged: forged( run.tokens.cookie ?? '' ),
	'of an unknown run': ofUnknownRun( run.tokens.cookie ?? '', key ),
	expired: expiring( run.tokens.cookie ?? '', key, Math.floor( Date.now() / 1000 ) - 1 ),
	replayed: used,
	nonsense: 'open sesame',
} );

const requests = [
	{ slot: 'index', request: { identity: 'visitor', method: 'GET', route: 'index' } },
	{ slot: 'pageNonce', request: { identity: 'nonce', method: 'GET', route: 'self-test' } },
] as const;

type Facts = ReturnType< typeof facts >;

/** What is another random text in each answer: a number in the address of a redirect, the name of a new PHP session, what Digest asks to be hashed. */
const CHANCE: Readonly< Record< string, RegExp > > = {
	location: /\d{6,}/,
	'set-cookie': /(?<=PHPSESSID=)\w+/,
	'www-authenticate': /(?<=nonce=")[^"]+/,
};

const withoutChance = ( { headers, ...rest }: Facts ): Facts => ( {
	...rest,
	headers: Object.fromEntries(
		Object.entries( headers ).map( ( [ name, value ] ) => {
			const chance = CHANCE[ name ];
			return [ name, chance === undefined ? value : String( value ).replace( chance, '…' ) ];
		} )
	),
} );

/** To a signed request the self-test route tells more: what it says of itself is compared as far as it says the same. */
const asFarAsAlike = ( { status, headers, body }: Facts ): Facts => {
	const { 'content-length': length, ...others } = headers;
	const said = body.indexOf( '{"answer' );
	return said < 0 ? { status, headers, body } : { status, headers: others, body: body.slice( 0, said + 9 ) };
};

/**
 * Sends each request unsigned, signed, and with tokens that are worth nothing.
 *
 * @throws when one of them is answered in another way than the first.
 */
export async function compareAll( site: Site, fault: Fault, session: Session ): Promise< void > {
	const wall = basicHeader( fault.basic );
	const begun = await new Doors( site, session, wall ).begin();
	const key = ( await optionsOf( site ) ).rest_health_key ?? '';
	ok( key !== '', 'The site has no key.' );
	for ( const { slot, request } of requests ) {
		const send = async ( token: string | null ) =>
			withoutChance( facts( await ask( site, request, session, token, wall ) ) );
		const plain = await send( null );
		const token = begun.run.tokens[ slot ];
		ok( token, `There is no token for ${ slot }.` );
		const signed = await send( token );
		if ( request.route === 'index' ) {
			deepEqual( signed, plain, 'A signed request is answered in another way.' );
		} else {
			deepEqual( asFarAsAlike( signed ), asFarAsAlike( plain ), 'A signed request is answered in another way.' );
		}
		for ( const [ kind, worth ] of Object.entries( worthless( begun, key, token ) ) ) {
			deepEqual( await send( worth ), plain, `A token that is ${ kind } makes the answer another one.` );
		}
	}
}

const ofPlugins = [ 'plugins', 'mu-plugins', 'mu-plugin.php', 'options.json', 'wp-config.php', 'fault.json' ];

/** Whether plugins and options make the fault, so that it can take its turn on a stage. */
export const isMovable = ( { folder, server, basic, user, remove }: Fault ): boolean =>
	server !== 'nginx' &&
	basic === undefined &&
	user === 'admin' &&
	remove.length === 0 &&
	readdirSync( folder ).every( ( name ) => ofPlugins.includes( name ) );
