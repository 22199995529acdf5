import { equal, match, ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { logIn } from '../lab/visitor';
import type { Session } from '../lab/visitor';
import { ask, passed } from './ask';
import { compare, isUnseen } from './compare';
import { Doors } from './doors';
import { readFixtures } from './fixture';
import type { Expected, Fixture } from './fixture';
import { bootStage, bystanders } from './stage';
import type { Stage } from './stage';

const wanted = process.env.REST_HEALTH_FIXTURE;
const fixtures = readFixtures().filter( ( { id } ) => wanted === undefined || id === wanted );

let stage: Stage;
let session: Session;
let doors: Doors;
before( async () => {
	stage = await bootStage();
	session = await logIn( stage.site.address, 'admin' );
	doors = new Doors( stage.site, session );
} );
after( () => stage.site.stop() );

const probeOf = { visitor: 'visitor', 'visitor-nonce': 'visitor', cookie: 'cookie', nonce: 'pageNonce' } as const;

/** Under which name the panel would ask it. */
const slotOf = ( { identity, method, route }: Fixture[ 'request' ] ) => {
	if ( route === 'index' ) {
		return 'index';
	}
	return method === 'POST' ? 'post' : probeOf[ identity ];
};

function compareWith( trace: Parameters< typeof compare >[ 0 ], expected: Expected, innocent: readonly string[] ) {
	if ( expected.reached === 'nothing' ) {
		ok( isUnseen( trace ), `The witness was there: ${ JSON.stringify( trace ) }` );
	} else {
		compare( trace, expected, innocent );
	}
}

/** Whose cookie and nonce are sent. */
const sessionOf = async ( { who }: Fixture[ 'request' ] ): Promise< Session > =>
	who === undefined ? session : logIn( stage.site.address, who );

/** Asks as the early witness does: a must-use plugin for this once, nothing left out. */
async function askEarly( fixture: Fixture, run: string ): Promise< void > {
	const { installed, why } = await doors.early( 'install' );
	ok( installed, `The early witness was not installed: ${ why }` );
	const body = { run, about: slotOf( fixture.request ), leaveOut: [] };
	const { tokens, slots } = await doors.experiment( body );
	const answer = await ask( stage.site, fixture.request, session, tokens.withoutSuspect );
	equal( answer.status, fixture.status );
	const traces = await doors.traces( run );
	compareWith( traces[ slots.withoutSuspect ], fixture.expect, fixture.innocent );
}

/** The counter-experiment: only without whom the trace names does the request pass, unless another one refuses as well. */
async function prove( fixture: Fixture, run: string ): Promise< void > {
	const { tokens } = await doors.experiment( { run, about: slotOf( fixture.request ) } );
	ok( tokens.withSuspect, 'There is no token for the request with everybody.' );
	const without = await ask( stage.site, fixture.request, session, tokens.withoutSuspect );
	const isAsExpected = fixture.stays === null ? passed( without ) : without.body.includes( fixture.stays );
	ok( isAsExpected, `Without the suspect: ${ without.status } ${ without.body.slice( 0, 300 ) }` );
	const as = await ask( stage.site, fixture.request, session, tokens.withSuspect );
	equal( as.status, fixture.status );
}

/** Whoever is seen refusing on a hook can be left out of a request that nothing depends on. */
const isProvable = ( { request, expect, early }: Fixture ) =>
	request.route === 'self-test' &&
	! early &&
	( expect.refused?.hook ?? null ) !== null &&
	expect.refused?.name !== null;

describe( 'The witness names who did it, with file and line, and nobody else', () => {
	for ( const fixture of fixtures ) {
		test( `${ fixture.id }: ${ fixture.title }`, async () => {
			await stage.lay( bystanders, fixture.folder );
			const { run } = await doors.begin();
			const slot = slotOf( fixture.request );
			const answer = await ask(
				stage.site,
				fixture.request,
				await sessionOf( fixture.request ),
				run.tokens[ slot ]
			);
			equal( answer.status, fixture.status, answer.body.slice( 0, 300 ) );
			ok( answer.body.includes( fixture.body ), answer.body.slice( 0, 300 ) );
			const trace = ( await doors.traces( run.id ) )[ slot ];
			compareWith( trace, fixture.early ? fixture.late : fixture.expect, fixture.innocent );
			try {
				if ( fixture.early ) {
					await askEarly( fixture, run.id );
				} else if ( isProvable( fixture ) ) {
					await prove( fixture, run.id );
				}
			} finally {
				await doors.early( 'remove' );
			}
			equal( stage.site.ownMessages().join( '\n' ), '' );
		} );
	}
} );

test( 'Every way of refusing has a fixture of its own', () => {
	ok( wanted !== undefined || fixtures.length >= 25 );
	for ( const { title } of fixtures ) {
		match( title, /^\S.*[^.]$/ );
	}
} );
