import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../start/places.mjs';
import { checkBuild } from './check-build.mjs';
import { count, jest, junit, playwright } from './count.mjs';
import { succeeds } from './process.mjs';

const PHP = [ 'php', 'composer packages' ];
const SERVERS = [ 'npm packages', 'php', 'php-sqlite3', 'php-curl', 'php-fpm', 'apache2', 'nginx' ];
/** Some faults keep their site's content in it. */
const BEHIND = [ 'openssl', 'varnish', 'php-cgi', 'libapache2-mod-security2', 'modsecurity-crs' ];
const MARIADB = [ 'mariadb-server', 'php-mysql' ];
const STACK = [ ...SERVERS, 'chromium' ];

const script = ( name, args = [], env = {} ) => succeeds( 'npm', [ 'run', '--silent', name, '--', ...args ], env );

/** A check that passes or fails as a whole. */
const whole = ( check ) => async () => {
	const ok = await check();
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
};

/** A program that reports its tests in a file, whose path it is given. */
const counted = ( read, start ) => async () => {
	mkdirSync( CACHE, { recursive: true } );
	const folder = mkdtempSync( join( CACHE, 'report-' ) );
	const file = join( folder, 'report' );
	try {
		return count( file, read, await start( file ) );
	} finally {
		rmSync( folder, { recursive: true } );
	}
};

/** Where Playwright leaves its report. */
const reportIn = ( file ) => ( { PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file } );

/** Node's own runner, over the tests in these folders. */
const nodeTests = ( folders, options = [ '--import', 'tsx' ] ) =>
	counted( junit, ( file ) =>
		succeeds( process.execPath, [
			...options,
			'--test',
			'--test-reporter=spec',
			'--test-reporter-destination=stdout',
			'--test-reporter=junit',
			`--test-reporter-destination=${ file }`,
			...testsIn( folders ),
		] )
	);

/** In the order of running: the quick ones first, two at a time; those that use the whole computer, `alone`. */
export const suites = [
	{ id: 'build', title: 'build/ is what src/ gives', needs: [ 'npm packages' ], run: whole( checkBuild ) },
	{
		id: 'eslint',
		title: 'JavaScript and TypeScript',
		needs: [ 'npm packages' ],
		run: whole( () => script( 'lint:js' ) ),
	},
	{ id: 'stylelint', title: 'styles', needs: [ 'npm packages' ], run: whole( () => script( 'lint:css' ) ) },
	{ id: 'types', title: 'TypeScript types', needs: [ 'npm packages' ], run: whole( () => script( 'lint:types' ) ) },
	{ id: 'phpcs', title: 'WordPress coding standards', needs: PHP, run: whole( () => script( 'lint:php' ) ) },
	{ id: 'phpstan', title: 'PHP types', needs: PHP, run: whole( () => script( 'analyse', [ '--no-progress' ] ) ) },
	{
		id: 'jest',
		title: 'TypeScript units and cases',
		needs: [ 'npm packages' ],
		run: counted( jest, ( file ) => script( 'test:js', [ '--json', `--outputFile=${ file }` ] ) ),
	},
	{
		id: 'phpunit',
		title: 'PHP in a real WordPress',
		needs: [ 'npm packages', ...PHP, 'php-sqlite3' ],
		run: counted( junit, ( file ) => script( 'test:php', [ `--log-junit=${ file }` ] ) ),
	},
	{
		id: 'property',
		title: 'the same findings in both languages, 100,000 times',
		needs: [ 'npm packages', 'php' ],
		run: nodeTests( [ 'tests/property' ] ),
	},
	{
		id: 'start',
		title: 'npm start and this runner',
		needs: [ 'npm packages' ],
		run: nodeTests( [ 'tests/start', 'tests/run' ], [] ),
	},
	{
		id: 'budget',
		title: 'what the plugin adds to ordinary requests and screens',
		needs: [ 'npm packages', 'php', 'php-sqlite3', 'php-cgi' ],
		run: nodeTests( [ 'tests/bench' ] ),
	},
	{
		id: 'witness',
		alone: true,
		title: 'who did it, on Apache and nginx with PHP-FPM; and whether the lab sees what it looks for',
		needs: STACK,
		wants: MARIADB,
		run: nodeTests( [ 'tests/witness', 'tests/lab/judge' ], [ '--import', 'tsx', '--test-concurrency=2' ] ),
	},
	{
		id: 'lab',
		alone: true,
		title: 'real faults on real servers, judged in Chromium and by PHP',
		needs: STACK,
		wants: [ ...BEHIND, ...MARIADB, 'chromium-headless-shell' ],
		run: counted( playwright, ( file ) => script( 'lab', [ '--', '--reporter=list,json' ], reportIn( file ) ) ),
	},
	{
		id: 'e2e',
		alone: true,
		title: 'the panel in Chromium',
		needs: STACK,
		wants: BEHIND,
		run: counted( playwright, ( file ) => script( 'test:e2e', [ '--reporter=list,json' ], reportIn( file ) ) ),
	},
];

/** Node 20 knows no patterns here. */
function testsIn( folders ) {
	return folders.flatMap( ( folder ) =>
		readdirSync( join( ROOT, folder ) )
			.filter( ( name ) => /\.test\.(mjs|ts)$/.test( name ) )
			.map( ( name ) => join( folder, name ) )
	);
}
