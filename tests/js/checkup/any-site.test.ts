/**
 * @jest-environment node
 */
import type { Condition } from '../../../src/diagnosis/conditions';
import { all, any, failed, is, not, passed } from '../../../src/diagnosis/conditions';
import { Budget } from '../../../src/checkup/budget';
import { Quiet } from '../../../src/checkup/quiet';
import { collect } from '../../../src/checkup/collect';
import { probes } from '../../../src/probes';
import type { Probe } from '../../../src/probes/probe';
import { settingsAt, worldAt } from './site';

/** Numbers that look random and are the same in every run (Park and Miller). */
const dice = ( start: number ) => {
	let state = start * 7919 + 1;
	return ( sides: number ): number => {
		state = ( state * 48_271 ) % 2_147_483_647;
		return Math.floor( state / 7 ) % sides;
	};
};

type Dice = ReturnType< typeof dice >;

const pick = < Item >( roll: Dice, items: readonly [ Item, ...Item[] ] ): Item =>
	items[ roll( items.length ) ] ?? items[ 0 ];

const nameOf = ( roll: Dice ) => probes[ roll( probes.length ) ]?.name ?? 'index';

const anyCondition = ( roll: Dice, depth = 0 ): Condition =>
	pick( roll, [
		() => passed( nameOf( roll ) ),
		() => failed( nameOf( roll ) ),
		() => is( 'server.permalinks', 'pretty' ),
		...( depth > 3
			? []
			: [
					() => not( anyCondition( roll, depth + 1 ) ),
					() => all( anyCondition( roll, depth + 1 ), anyCondition( roll, depth + 1 ) ),
					() => any( anyCondition( roll, depth + 1 ), anyCondition( roll, depth + 1 ) ),
				] ),
	] )();

const anyProbe = ( roll: Dice, probe: Probe ): Probe => {
	const { when, ...rest } = probe;
	return roll( 3 ) === 0 ? rest : { ...rest, when: anyCondition( roll ) };
};

const BODIES = [
	'',
	'null',
	'[]',
	'0',
	'"text"',
	'{"answered":true}',
	'{"restHealth":"loopback","data":[]}',
	'{"restHealth":"internal","data":{"exchanges":null}}',
	'{"restHealth":"trace","data":{"traces":{"index":{"reached":"the moon"},"pageNonce":null}}}',
	'{"restHealth":"trace","data":{"traces":{}}}',
	'{"code":7,"message":[]}',
	'abcdef0123',
	'<title><script>alert(1)</script></title>',
	'['.repeat( 100_000 ),
	'\uFEFF{"namespaces":[]}',
] as const;

const brokenStream = () => new ReadableStream( { pull: ( stream ) => stream.error( new Error( 'cut' ) ) } );

const anyFetch =
	( roll: Dice ): typeof fetch =>
	() =>
		pick< () => Promise< Response > >( roll, [
			async () => new Response( pick( roll, BODIES ), { status: 200 + roll( 399 - 200 ) } ),
			async () =>
				new Response( pick( roll, BODIES ), { status: pick( roll, [ 200, 401, 403, 404, 429, 500, 503 ] ) } ),
			async () => new Response( brokenStream() ),
			() => Promise.reject( new TypeError( 'Failed to fetch' ) ),
			() => new Promise( () => {} ),
			() => {
				throw new Error( 'thrown, not rejected' );
			},
		] )();

describe( 'A checkup', () => {
	it( 'ends with every probe accounted for, whatever the conditions and the answers are', async () => {
		for ( let seed = 0; seed < 60; seed++ ) {
			const roll = dice( seed );
			const fetchAny = anyFetch( roll );
			const origin = 'http://site.test';
			const settings = settingsAt( origin, { probes: probes.map( ( probe ) => anyProbe( roll, probe ) ) } );
			const run = await collect(
				settings,
				worldAt( origin, { fetch: fetchAny, apiFetch: () => fetchAny( '' ) } ),
				{
					signal: new AbortController().signal,
					onProgress: () => {},
					consented: roll( 2 ) === 0,
					budget: new Budget( undefined, new Quiet( 0 ) ),
					limits: { probe: 5, browser: 60, loopback: 10, internal: 10, traces: 10, all: 100 },
				}
			);
			const names = probes.filter( ( { by } ) => by !== 'experiment' ).map( ( { name } ) => name );
			const tried = names.filter( ( name ) => run.evidence[ name ] !== undefined );
			expect( [ ...tried, ...run.notTried ].sort() ).toEqual( [ ...names ].sort() );
			expect( run.milliseconds ).toBeLessThan( 1000 );
		}
	}, 20_000 );
} );
