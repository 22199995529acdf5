/**
 * @jest-environment node
 */
import { findWho, type Found } from '../../../src/experiments/find';
import type { World } from '../../../src/checkup/world';
import type { Settings } from '../../../src/settings';
import { closeSites, FRESH_NONCE, type Handler, openSite, settingsAt, worldAt } from '../checkup/site';
import { actor, hanging } from '../checkup/wordpress';
import { type Crowd, crowded, type Diary, plugins, postedTo, refusedRun } from './crowd';

afterEach( closeSites );

interface Way {
	readonly crowd?: Partial< Crowd >;
	readonly settings?: Partial< Settings >;
	readonly world?: Partial< World >;
	readonly signal?: AbortSignal;
	/** What stands before the site. */
	readonly before?: ( site: Handler, diary: Diary ) => Handler;
	readonly onProgress?: Parameters< typeof findWho >[ 4 ][ 'onProgress' ];
}

const CROWD: Crowd = { suspects: plugins( 12 ), culprits: [ 'plugin:p7/p7.php' ] };

const begin = async ( { crowd, settings, world, signal, before, onProgress = () => {} }: Way = {} ) => {
	const { diary, handler } = crowded( { ...CROWD, ...crowd } );
	const { origin, seen } = await openSite( before === undefined ? handler : before( handler, diary ) );
	const run = refusedRun();
	const search = findWho( run, 'index', settingsAt( origin, settings ), worldAt( origin, world ), {
		signal: signal ?? new AbortController().signal,
		onProgress,
	} );
	return { search, diary, run, seen };
};

const find = async (
	way: Way = {}
): Promise< { found: Found } & Omit< Awaited< ReturnType< typeof begin > >, 'search' > > => {
	const { search, ...rest } = await begin( way );
	return { found: await search, ...rest };
};

const isProbe = ( { headers }: { headers: Record< string, unknown > } ) => 'x-rest-health-probe' in headers;

describe( 'A search', () => {
	it( 'finds by leaving out whom nobody saw, and proves it', async () => {
		const { found, diary } = await find();
		expect( found ).toMatchObject( { outcome: 'found', suspects: 12, requests: diary.asked.length } );
		expect( found.run.evidence ).toMatchObject( {
			index: {
				passed: false,
				trace: {
					how: 'left-out',
					early: true,
					refused: {
						name: 'Plugin 7 1.0',
						kind: 'plugin',
						hook: null,
						priority: null,
						place: 'p7/p7.php',
						setting: 'Plugin 7',
						lets: 'nobody',
					},
					refusedToo: null,
				},
			},
			withoutSuspect: { passed: true },
			withSuspect: { passed: false },
			proof: { about: 'index', how: 'isolation' },
		} );
		expect( found.run.found ).toEqual( { index: [ 'plugin:p7/p7.php' ] } );
		expect( found.run.slots ).toMatchObject( { index: 'e1' } );
		expect( diary.asked.slice( -2 ).map( ( { leftOut } ) => leftOut ) ).toEqual( [ [ 'plugin:p7/p7.php' ], [] ] );
	} );

	it( 'puts the early witness in before, and takes it away after', async () => {
		const { diary } = await find();
		expect( diary.early ).toEqual( [ 'install', 'remove' ] );
		expect( diary.installed ).toBe( false );
	} );

	it( 'takes ten requests for one culprit among 60 plugins and a theme', async () => {
		const theme = { id: 'theme:closed', name: 'Closed 3.0', kind: 'theme', setting: null, lets: null } as const;
		const { found } = await find( { crowd: { suspects: [ ...plugins( 60 ), theme ], culprits: [ theme.id ] } } );
		expect( found ).toMatchObject( { outcome: 'found', requests: 10, suspects: 61 } );
		expect( found.run.evidence.index?.trace?.refused ).toMatchObject( {
			place: 'closed/functions.php',
			kind: 'theme',
		} );
	}, 20_000 );

	it( 'finds two who refuse independently', async () => {
		const { found } = await find( { crowd: { culprits: [ 'plugin:p2/p2.php', 'plugin:p9/p9.php' ] } } );
		expect( found.outcome ).toBe( 'found' );
		expect( found.run.evidence.index?.trace ).toMatchObject( {
			refused: { name: 'Plugin 2 1.0' },
			refusedToo: { name: 'Plugin 9 1.0' },
		} );
		expect( found.run.found ).toEqual( { index: [ 'plugin:p2/p2.php', 'plugin:p9/p9.php' ] } );
	}, 20_000 );

	it( 'lets at least 300 ms pass after a refused request', async () => {
		const { diary } = await find();
		diary.asked.slice( 1 ).forEach( ( { at }, before ) => {
			const last = diary.asked[ before ];
			if ( last !== undefined && ! last.passed ) {
				expect( at - last.at ).toBeGreaterThanOrEqual( 299 );
			}
		} );
		expect( diary.asked.filter( ( { passed } ) => ! passed ).length ).toBeGreaterThan( 2 );
	} );

	it( 'counts its requests, and says about how many there will be', async () => {
		const told: { asked: number; expected: number }[] = [];
		const { found } = await find( { onProgress: ( progress ) => told.push( progress ) } );
		expect( told.map( ( { asked } ) => asked ) ).toEqual(
			Array.from( { length: found.requests }, ( _, at ) => at + 1 )
		);
		expect( Math.max( ...told.map( ( { expected } ) => expected ) ) ).toBe( 8 );
	} );

	it( 'sends every request in the way of the refused one, and each with a token of its own', async () => {
		const { diary } = await find();
		const tokens = diary.asked.map( ( { seen } ) => seen.headers[ 'x-rest-health-probe' ] );
		expect( new Set( tokens ).size ).toBe( tokens.length );
		for ( const { seen } of diary.asked ) {
			expect( seen ).toMatchObject( { method: 'GET', url: '/wp-json/rest-health/v1/self-test' } );
			expect( seen.headers ).not.toHaveProperty( 'cookie' );
		}
	} );
} );

describe( 'A search in which the early witness sees who it is', () => {
	const named = { ...actor, hook: null };

	it( 'leaves out that one and nobody else', async () => {
		const { found, diary } = await find( { crowd: { named } } );
		expect( found ).toMatchObject( { outcome: 'named', requests: 3, suspects: 12 } );
		expect( found.run.evidence ).toMatchObject( {
			index: { trace: { early: true, how: 'exit', refused: named } },
			proof: { about: 'index', how: 'isolation' },
			withoutSuspect: { passed: true },
			withSuspect: { passed: false },
		} );
		expect( found.run.slots ).toEqual( { index: 'e1', withoutSuspect: 'e2', withSuspect: 'e3' } );
		expect( found.run ).not.toHaveProperty( 'found' );
		expect( diary.minted[ 1 ] ).toMatchObject( { slot: 'e1' } );
	} );

	it( 'goes on when it is refused without that one as well', async () => {
		const culprits = [ 'plugin:p3/p3.php', 'plugin:p4/p4.php' ];
		const { found } = await find( { crowd: { named, culprits, leaves: [ 'plugin:p3/p3.php' ] } } );
		expect( found ).toMatchObject( { outcome: 'found', run: { found: { index: culprits } } } );
		expect( found.run.evidence.withoutSuspect ).toMatchObject( { passed: true } );
	} );

	it( 'is content with the name of a drop-in, which cannot be left out', async () => {
		const dropIn = { ...named, kind: 'drop-in' } as const;
		const { found, diary } = await find( {
			crowd: { named: dropIn },
			before: ( site ) => ( request, response ) =>
				postedTo( request ).includes( '"slot"' )
					? response.writeHead( 400 ).end( '{}' )
					: site( request, response ),
		} );
		expect( found ).toMatchObject( { outcome: 'named', requests: 1 } );
		expect( found.run.evidence ).toMatchObject( { index: { trace: { refused: dropIn } } } );
		expect( found.run.evidence ).not.toHaveProperty( 'proof' );
		expect( diary.early.at( -1 ) ).toBe( 'remove' );
	} );
} );

describe( 'A search tells', () => {
	it( 'that it is no plugin, after all were left out', async () => {
		const { found } = await find( { crowd: { culprits: [ 'the web server' ] } } );
		expect( found ).toMatchObject( { outcome: 'not-plugins', requests: 2 } );
		expect( found.run ).not.toHaveProperty( 'found' );
	} );

	it( 'that it is no plugin, when not even the early witness saw the request', async () => {
		const { found } = await find( { crowd: { seen: null } } );
		expect( found ).toMatchObject( { outcome: 'not-plugins', requests: 1 } );
	} );

	it( 'that the request is not refused any more', async () => {
		const { found, run } = await find( { crowd: { culprits: [] } } );
		expect( found ).toMatchObject( { outcome: 'nobody', why: 'passes', requests: 1 } );
		expect( found.run ).toBe( run );
	} );

	it( 'that it passed with everybody in the end', async () => {
		let controls = 0;
		const { found } = await find( {
			before: ( site ) => ( request, response ) => {
				controls += request.body.includes( '"both"' ) ? 1 : 0;
				return isProbe( request ) && controls > 0
					? response.setHeader( 'Content-Type', 'application/json' ).end( '{"answered":true}' )
					: site( request, response );
			},
		} );
		expect( found ).toMatchObject( { outcome: 'nobody', why: 'unsteady' } );
		expect( found.run ).not.toHaveProperty( 'found' );
	} );

	it( 'that somebody asks us to wait', async () => {
		const { found, diary } = await find( {
			before:
				( site, { asked } ) =>
				( request, response ) =>
					isProbe( request ) && asked.length > 2
						? response.writeHead( 429, { 'Retry-After': '60' } ).end()
						: site( request, response ),
		} );
		expect( found ).toMatchObject( { outcome: 'nobody', why: 'unclear', requests: 5 } );
		expect( diary.asked ).toHaveLength( 3 );
	} );

	it( 'that the early witness did not come to work', async () => {
		const { found } = await find( { crowd: { seen: { early: false } } } );
		expect( found ).toMatchObject( { outcome: 'refused', why: 'not-early', requests: 1 } );
	} );

	it( 'that the early witness cannot be put in', async () => {
		const { found, diary } = await find( { crowd: { why: 'read-only' } } );
		expect( found ).toMatchObject( { outcome: 'refused', why: 'read-only', requests: 0 } );
		expect( diary.asked ).toEqual( [] );
	} );

	it( 'that the checkup is too old', async () => {
		const { found, diary } = await find( {
			before: ( site ) => ( request, response ) =>
				request.url.endsWith( 'experiment' )
					? response.writeHead( 400 ).end( '{"code":"rest_health_experiment"}' )
					: site( request, response ),
		} );
		expect( found ).toMatchObject( { outcome: 'refused', why: 'old-run', requests: 0 } );
		expect( diary.early ).toEqual( [ 'install', 'remove' ] );
	} );

	it( 'that nothing answers', async () => {
		const { found } = await find( { before: () => ( _, response ) => response.end( 'Log in' ) } );
		expect( found ).toMatchObject( { outcome: 'refused', why: 'no-answer' } );
	} );

	it( 'that this user may not', async () => {
		const { found, seen } = await find( { settings: { mayProve: false } } );
		expect( found ).toMatchObject( { outcome: 'refused', why: 'not-allowed' } );
		expect( seen ).toEqual( [] );
	} );

	it( 'who it is also where no trace can be had', async () => {
		const { found } = await find( {
			before: ( site ) => ( request, response ) =>
				request.url.endsWith( 'trace' ) ? response.end( 'Log in' ) : site( request, response ),
		} );
		expect( found.outcome ).toBe( 'found' );
		expect( found.run.evidence.index?.trace ).toMatchObject( {
			how: 'left-out',
			refused: { name: 'Plugin 7 1.0' },
		} );
	} );
} );

describe( 'Whatever ends a search, the early witness is taken away', () => {
	it.each( [ 1, 2, 4 ] )( 'when it is stopped at request %d', async ( at ) => {
		const controller = new AbortController();
		const { found, run, diary } = await find( {
			signal: controller.signal,
			before:
				( site, { asked } ) =>
				( request, response ) => {
					if ( isProbe( request ) && asked.length === at - 1 ) {
						controller.abort();
						return hanging( request, response );
					}
					return site( request, response );
				},
		} );
		expect( found ).toMatchObject( { outcome: 'stopped', requests: at } );
		expect( found.run ).toBe( run );
		expect( diary ).toMatchObject( { early: [ 'install', 'remove' ], installed: false } );
	} );

	it( 'when it is stopped while the witness is being put in', async () => {
		const controller = new AbortController();
		const { found, diary } = await find( {
			signal: controller.signal,
			before: ( site ) => ( request, response ) => {
				controller.abort();
				return site( request, response );
			},
		} );
		expect( found ).toMatchObject( { outcome: 'stopped', requests: 0 } );
		expect( diary ).toMatchObject( { early: [ 'install', 'remove' ], installed: false } );
	} );

	it( 'when the answer to putting it in was lost', async () => {
		const { found, diary } = await find( {
			world: lostAtFirst(),
		} );
		expect( found ).toMatchObject( { outcome: 'refused', why: 'no-answer' } );
		expect( diary ).toMatchObject( { installed: false } );
		expect( diary.early.at( -1 ) ).toBe( 'remove' );
	} );

	it( 'when something throws', async () => {
		const { search, diary } = await begin( {
			onProgress: () => {
				throw new Error( 'a broken listener' );
			},
		} );
		await expect( search ).rejects.toThrow( 'a broken listener' );
		expect( diary ).toMatchObject( { early: [ 'install', 'remove' ], installed: false } );
	} );

	it( 'when it was stopped before it began: then nothing was put in', async () => {
		const { found, seen } = await find( { signal: AbortSignal.abort() } );
		expect( found ).toMatchObject( { outcome: 'stopped', requests: 0 } );
		expect( seen ).toEqual( [] );
	} );

	it( 'when the page is left in the middle', async () => {
		const leaving: ( () => void )[] = [];
		const { diary } = await find( {
			world: listening( leaving ),
			before:
				( site, { asked } ) =>
				( request, response ) => {
					if ( asked.length === 3 ) {
						leaving.splice( 0 ).forEach( ( leave ) => leave() );
					}
					return site( request, response );
				},
		} );
		expect( diary.early ).toEqual( [ 'install', 'remove', 'remove' ] );
	} );

	it( 'and nobody waits for the page to be left any more', async () => {
		const leaving: ( () => void )[] = [];
		await find( { world: listening( leaving ) } );
		expect( leaving ).toEqual( [] );
	} );
} );

it( 'What takes the early witness away when the page is left goes to admin-ajax and outlives the page', async () => {
	const leaving: ( () => void )[] = [];
	const kept: [ string, RequestInit ][] = [];
	await find( {
		world: {
			...listening( leaving ),
			fetch: async ( input, init = {} ) => {
				leaving.splice( 0 ).forEach( ( leave ) => leave() );
				if ( init.keepalive ) {
					kept.push( [ String( input ), init ] );
				}
				return worldAt( new URL( String( input ) ).origin ).fetch( input, init );
			},
		},
	} );
	expect( kept ).toEqual( [
		[
			expect.stringMatching( /admin-ajax\.php\?action=rest_health&do=early$/ ),
			expect.objectContaining( {
				method: 'POST',
				credentials: 'same-origin',
				headers: expect.objectContaining( { 'X-WP-Nonce': FRESH_NONCE } ),
				body: '{"do":"remove","consent":true}',
			} ),
		],
	] );
} );

/** Remembers who wants to be called when the page is left. */
function listening( leaving: ( () => void )[] ): Partial< World > {
	return {
		onLeaving: ( leave ) => {
			leaving.push( leave );
			return () => void leaving.splice( 0 );
		},
	};
}

/** Sends everything, and loses the answers until something is to be taken away. */
function lostAtFirst(): Partial< World > {
	return {
		fetch: async ( input, init = {} ) => {
			const response = await worldAt( new URL( String( input ) ).origin ).fetch( input, init );
			return String( init.body ).includes( 'install' ) ? Response.error() : response;
		},
	};
}
