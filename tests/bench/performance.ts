import { dearer, type Instructions } from './cost';
import type { Paid } from './measure';
import type { Size } from './sizes';
import type { Timed } from './time';

/** All that `npm run bench` measures. */
export interface Measured {
	readonly versions: Readonly< Record< string, string > >;
	/** `times` is how often instructions were counted. */
	readonly cost: { readonly on: Date | string; readonly times: number; readonly paid: readonly Paid[] };
	readonly sizes: readonly Size[];
	/** `load` is what else the computer did when it began: the load average of the last minute. */
	readonly time: {
		readonly on: Date | string;
		readonly load: number;
		readonly rounds: number;
		readonly timed: Timed;
	};
}

/** The verdict may take so many times the floor, and so many requests. */
const budgets = { ratio: 1.5, requests: 16 } as const;

const number = ( value: number, digits = 0 ): string =>
	value.toLocaleString( 'en', { minimumFractionDigits: digits, maximumFractionDigits: digits } );

const met = ( isMet: boolean ): string => ( isMet ? 'met' : '**not met**' );

const row = ( ...cells: readonly string[] ): string => `| ${ cells.join( ' | ' ) } |`;

const table = ( head: readonly string[], rows: readonly string[] ): string =>
	[ row( ...head ), row( ...head.map( () => '---' ) ), ...rows ].join( '\n' );

const more = ( both: Instructions ): string =>
	`+${ number( both.active - both.inactive ) } of ${ number( both.inactive ) }: ${ number( dearer( both ), 3 ) } %`;

const instructions = ( { request, off, file }: Paid ): string =>
	row(
		request.title,
		more( off ),
		more( file ),
		`${ number( request.budget, 2 ) } %`,
		met( Math.max( dearer( off ), dearer( file ) ) <= request.budget )
	);

const counts = ( { request, counted: { active, inactive } }: Paid ): string =>
	row(
		request.title,
		`${ number( active.files - inactive.files ) } of ${ number( inactive.files ) }`,
		active.own.map( ( file ) => `\`${ file }\`` ).join( ', ' ),
		...( [ 'queries', 'options', 'bytes' ] as const ).map( ( what ) => number( active[ what ] - inactive[ what ] ) )
	);

const size = ( { title, bytes, budget }: Size ): string =>
	row( title, number( bytes ), number( budget ), met( bytes <= budget ) );

const seconds = ( milliseconds: number ): string => `${ number( milliseconds / 1000, 2 ) } s`;

/** From the click to the verdict. */
function click( { verdict, same, floor, bySame, half, byFloor, requests, afterwards, atATime }: Timed ): string {
	return table(
		[ 'A healthy site', 'Measured', 'Budget', '' ],
		[
			row( 'From the click to the verdict', seconds( verdict ), '', '' ),
			row( `The bare floor: ${ requests } plain requests, ${ atATime } at a time`, seconds( floor ), '', '' ),
			row(
				'The first by the second',
				number( byFloor, 2 ),
				`${ budgets.ratio }`,
				met( byFloor <= budgets.ratio )
			),
			row( 'The same addresses, asked plainly, as many at a time', seconds( same ), '', '' ),
			row(
				'The first by these',
				`${ number( bySame, 2 ) } (${ half.map( ( one ) => number( one, 2 ) ).join( ' to ' ) })`,
				'',
				''
			),
			row(
				'Requests until the verdict',
				`${ requests }`,
				`${ budgets.requests }`,
				met( requests <= budgets.requests )
			),
			row( 'Requests after it', `${ afterwards }`, '', '' ),
		]
	);
}

const opened = ( timed: Timed ): string =>
	table(
		[ 'From opening the screen', 'Measured' ],
		[
			row( 'Tools → REST Health, until the verdict stands there', seconds( timed.opened ) ),
			row( 'Tools → Site Health, until its tests are done', seconds( timed.siteHealth ) ),
		]
	);

const using = ( { cores, ...names }: Measured[ 'versions' ] ): string =>
	`${ Object.entries( names )
		.map( ( [ name, version ] ) => `${ name } ${ version }` )
		.join( ', ' ) }, on ${ cores } cores`;

/** "once", or "five times, of which the middle one is given". */
const often = ( times: number ): string =>
	times === 1 ? 'once' : `${ times } times, of which the middle one is given`;

const day = ( moment: Date | string ): string => new Date( moment ).toISOString().slice( 0, 10 );

/** docs/performance.md. */
export const performance = ( { versions, cost, sizes, time }: Measured ): string => `# Performance

Written by \`npm run bench\` with ${ using( versions ) }. Run it again, and it is written anew.

## What the active plugin costs ordinary requests
Nobody should pay for a diagnosis that nobody asked for. Two copies of the same site differ in one thing: in one of them the plugin is active. php-cgi answers the same
request on both, in a new process each time, and valgrind counts the instructions of the whole process. Unlike seconds they hardly depend on what else the computer does. Each was counted ${ often( cost.times ) }, on ${ day( cost.on ) }.
“Cold” is without an opcode cache, so that every file is compiled anew: the dearest that PHP can be. “File cache” is with OPcache's compiled files on the disk. A host whose OPcache keeps them in memory executes
fewer instructions than either, for the plugin and for WordPress; how many was not measured.

${ table( [ 'Request', 'Cold', 'File cache', 'Budget', '' ], cost.paid.map( instructions ) ) }

Nor does it ask the database anything, or add to the options that WordPress loads with every request. WordPress itself adds the plugin's name to its list of active plugins, 34 bytes that are not counted here.

${ table( [ 'Request', 'More files', 'Which', 'Queries', 'Autoloaded options', 'Their bytes' ], cost.paid.map( counts ) ) }

On the front end one file more is what a plugin costs at least. Files, queries, options and bytes are held by \`tests/bench/ordinary.test.ts\`, which also compares these pages with and without the plugin: they are the same
byte for byte (headers, nonces and times apart from their values), but for the entry in the menu of wp-admin.

## What its own screen loads
Only Tools → REST Health loads a script or a style of the plugin. All of its JavaScript counts, also what is fetched only after the verdict; not what WordPress brings along.

${ table( [ 'Bytes, gzipped', 'Measured', 'Budget', '' ], sizes.map( size ) ) }

\`tests/bench/sizes.test.ts\` holds them. A kilobyte has 1,000 bytes here.

## How long a checkup takes
On a healthy site of the lab (Apache, PHP-FPM, SQLite), in Chromium, all on one computer, so that no network is in it. Time from the click on “Run again”, on a page that was opened just now and asks nothing any more, until the verdict stands there (what explains it is drawn behind it) is compared with the least that could be: as many plain requests to a route that does nothing, by the same page, as many at a
time. A click more than half a minute after the page was opened asks for new tokens first: one request more. What is above it is what the questions cost by themselves (some load a whole page of WordPress, some wait for another, one has PHP ask the site in its turn), and what the page does with the answers. How much of that the addresses cost whoever asks tells the second comparison: the same addresses, with GET, and without
the headers and bodies that make questions of them.

Measured on ${ day( time.on ) }, ${ often( time.rounds ) }: each click against the plain requests of its own round. In brackets, between what half of the rounds were. The load of the computer was ${ number( time.load, 1 ) } when it began, and above 1 such times say little.

${ click( time.timed ) }

How long somebody waits who opens the screen, beside core's Site Health in the same rounds. A stub answers for wordpress.org at once, because that wait is not Site Health's fault. The two do different things: Site Health looks at
the whole site, and asks the REST API one question.

${ opened( time.timed ) }
`;
