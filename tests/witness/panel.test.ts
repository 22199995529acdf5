import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Budget } from '../../src/checkup/budget';
import { collect } from '../../src/checkup/collect';
import { findWho } from '../../src/experiments/find';
import { prove } from '../../src/experiments/prove';
import { logIn } from '../lab/visitor';
import type { Session } from '../lab/visitor';
import { idOf, writeCrowd } from './crowd';
import { openPage } from './page';
import type { OpenPage } from './page';
import { bootStage, bystanders } from './stage';
import type { Stage } from './stage';

let stage: Stage;
let session: Session;
let crowd: string;
before( async () => {
	stage = await bootStage();
	session = await logIn( stage.site.address, 'admin' );
	crowd = mkdtempSync( join( tmpdir(), 'rest-health-crowd-' ) );
} );
after( async () => {
	rmSync( crowd, { recursive: true } );
	await stage.site.stop();
} );

const fixture = ( id: string ) => join( __dirname, 'fixtures', id );
const stubIsThere = () => existsSync( join( stage.root, 'wp-content/mu-plugins/000-rest-health.php' ) );

/** A checkup as the panel makes it, by its own code. */
async function checkup( page: OpenPage ) {
	const { signal } = new AbortController();
	const options = { signal, onProgress: () => {}, consented: false, budget: new Budget() };
	return collect( page.settings, page.world, options );
}

/** The search as the button "Find who does it" starts it. */
async function search( t: TestContext, folders: readonly string[] ) {
	await stage.lay( ...folders );
	const page = await openPage( stage.site, session );
	const run = await checkup( page );
	const options = { signal: new AbortController().signal, onProgress: () => {} };
	const found = await findWho( run, 'pageNonce', page.settings, page.world, options );
	t.diagnostic(
		`${ found.outcome }: ${ found.requests } requests among ${ found.suspects } suspects, ${ found.milliseconds } ms`
	);
	ok( ! stubIsThere(), 'The early witness is still there.' );
	return found;
}

test( 'The panel names a plugin that exits on init, and proves it', async () => {
	await stage.lay( bystanders, fixture( 'exit-in-init' ) );
	const page = await openPage( stage.site, session );
	const run = await checkup( page );
	equal( run.evidence.pageNonce?.trace?.refused?.name, 'Yard Gate 1.2.3' );
	const { signal } = new AbortController();
	const { evidence } = await prove( run, 'pageNonce', page.settings, page.world, { signal } );
	equal( evidence.withoutSuspect?.passed, true );
	equal( evidence.withSuspect?.passed, false );
	deepEqual( evidence.proof, { about: 'pageNonce', how: 'callbacks' } );
} );

test( 'The panel finds the one of sixty plugins that no trace names', async ( t ) => {
	writeCrowd( crowd, [ 23 ] );
	const { outcome, run } = await search( t, [ crowd ] );
	equal( outcome, 'found' );
	deepEqual( run.found?.pageNonce, [ idOf( 23 ) ] );
	deepEqual( run.evidence.proof, { about: 'pageNonce', how: 'isolation' } );
} );

test( 'The panel finds two of sixty plugins that refuse independently', async ( t ) => {
	writeCrowd( crowd, [ 12, 47 ] );
	const { outcome, run } = await search( t, [ crowd ] );
	equal( outcome, 'found' );
	deepEqual( [ ...( run.found?.pageNonce ?? [] ) ].sort(), [ idOf( 12 ), idOf( 47 ) ] );
} );

test( 'The early witness names a plugin that is loaded before REST Health and exits at once', async ( t ) => {
	const { outcome, run } = await search( t, [ bystanders, fixture( 'exit-while-loading-before' ) ] );
	equal( outcome, 'named' );
	equal( run.evidence.pageNonce?.trace?.refused?.name, 'A First Gate 1.2.3' );
	deepEqual( run.evidence.proof, { about: 'pageNonce', how: 'isolation' } );
} );

for ( const id of [ 'drop-in-exits', 'prepended-file-exits', 'maintenance' ] ) {
	test( `The panel does not look for plugins where none can be the reason: ${ id }`, async ( t ) => {
		const { outcome, requests } = await search( t, [ bystanders, fixture( id ) ] );
		equal( outcome, 'not-plugins' );
		equal( requests, 1 );
	} );
}

test( 'A must-use plugin that spoils answers is not taken for one of the plugins', async ( t ) => {
	const { outcome, run } = await search( t, [ bystanders, join( __dirname, 'scenes/must-use' ) ] );
	equal( outcome, 'not-plugins' );
	equal( run.found?.pageNonce, undefined );
} );

/** Begins a search among sixty, and does something when the third request is about to be asked. */
async function interrupt( act: ( page: OpenPage, stop: AbortController ) => void ) {
	writeCrowd( crowd, [ 40 ] );
	await stage.lay( crowd );
	const page = await openPage( stage.site, session );
	const run = await checkup( page );
	const stop = new AbortController();
	let wasThere = false;
	const onProgress = ( { asked }: { asked: number } ) => {
		if ( asked === 3 ) {
			wasThere = stubIsThere();
			act( page, stop );
		}
	};
	const ended = findWho( run, 'pageNonce', page.settings, page.world, { signal: stop.signal, onProgress } );
	return { ended, wasThere: () => wasThere };
}

test( 'Whoever stops the search leaves no early witness behind', async () => {
	const { ended, wasThere } = await interrupt( ( _page, stop ) => stop.abort() );
	equal( ( await ended ).outcome, 'stopped' );
	ok( wasThere() && ! stubIsThere() );
} );

test( 'Whoever leaves the page leaves no early witness behind', async () => {
	const { wasThere } = await interrupt( ( page ) => page.leave() );
	for ( const end = Date.now() + 10_000; Date.now() < end && ( ! wasThere() || stubIsThere() ); ) {
		await wait( 50 );
	}
	ok( wasThere() && ! stubIsThere() );
} );
