import { deepEqual, equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readFaults } from '../lab/fault';
import type { Fault } from '../lab/fault';
import { bootSite } from '../lab/site';
import type { Site } from '../lab/site';
import { basicHeader, logIn } from '../lab/visitor';
import type { Session } from '../lab/visitor';
import { ask, facts, passed } from './ask';
import { Doors } from './doors';
import type { Begun } from './doors';
import { optionsOf } from './options';
import { expiring, forged, ofUnknownRun } from './tokens';

/** They do not answer the same request twice in the same way, whoever asks. */
const unsteady = [
	'cache-gives-answers-to-others',
	'expired-nonce',
	'plugin-limits-requests',
	'rest-dead-hanging',
	'session-ended',
	'unstable',
];

/** Tokens that are worth nothing. The run's own one for the visitor was used by then. */
const worthless = ( { run }: Begun, key: string, used: string ): Readonly< Record< string, string > > => ( {
	forged: forged( run.tokens.cookie ?? '' ),
	'of an unknown run': ofUnknownRun( run.tokens.cookie ?? '', key ),
	expired: expiring( run.tokens.cookie ?? '', key, Math.floor( Date.now() / 1000 ) - 1 ),
	replayed: used,
	nonsense: 'open sesame',
} );

const requests = {
	index: { identity: 'visitor', method: 'GET', route: 'index' },
	selfTest: { identity: 'nonce', method: 'GET', route: 'self-test' },
	saving: { identity: 'nonce', method: 'POST', route: 'self-test' },
} as const;

async function compareAll( site: Site, fault: Fault, session: Session ): Promise< void > {
	const headers = basicHeader( fault.basic );
	const begun = await new Doors( site, session, headers ).begin();
	const key = ( await optionsOf( site ) ).rest_health_key ?? '';
	ok( key !== '', 'The site has no key.' );
	const send = async ( name: keyof typeof requests, token: string | null ) =>
		facts( await ask( site, requests[ name ], session, token, headers ) );

	for ( const [ name, slot ] of [
		[ 'index', 'index' ],
		[ 'selfTest', 'pageNonce' ],
		[ 'saving', 'post' ],
	] as const ) {
		const plain = await send( name, null );
		const token = begun.run.tokens[ slot ];
		ok( token, `There is no token for ${ slot }.` );
		const signed = await send( name, token );
		if ( name === 'index' || ! passed( signed ) ) {
			deepEqual( signed, plain, `Signed, the ${ name } is answered in another way.` );
		} else {
			equal( signed.status, plain.status );
		}
		for ( const [ kind, worth ] of Object.entries( worthless( begun, key, token ) ) ) {
			deepEqual(
				await send( name, worth ),
				plain,
				`With a token that is ${ kind } the ${ name } answers in another way.`
			);
		}
	}
}

describe( 'A request is answered the same byte for byte, whether it is watched or not', () => {
	for ( const fault of readFaults( join( __dirname, '../lab/faults' ) ) ) {
		test( fault.id, { skip: unsteady.includes( fault.id ) && 'answers differently every time' }, async () => {
			const site = await bootSite( fault );
			try {
				await compareAll( site, fault, await logIn( site.address, 'admin', fault.basic ) );
				equal( site.ownMessages().join( '\n' ), '' );
			} finally {
				await site.stop();
			}
		} );
	}
} );
