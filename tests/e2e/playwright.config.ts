import { defineConfig } from '@playwright/test';
import { program } from '../lab/programs';

const args = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// No resolver knows the lab's names.
	'--host-resolver-rules=MAP *.test 127.0.0.1',
];

/** Every test boots a site of its own, so tests share nothing but this computer. */
export default defineConfig( {
	testDir: __dirname,
	outputDir: '../../node_modules/.cache/rest-health-e2e',
	globalSetup: require.resolve( './global-setup.ts' ),
	fullyParallel: true,
	workers: 2,
	timeout: 150_000,
	expect: { timeout: 10_000 },
	reporter: [ [ 'list' ], [ 'json', { outputFile: '../../node_modules/.cache/rest-health-e2e.json' } ] ],
	use: {
		viewport: { width: 1440, height: 1000 },
		locale: 'en-US',
		// Each site has an authority of its own.
		ignoreHTTPSErrors: true,
		launchOptions: { executablePath: program( 'chromium' ), args },
		permissions: [ 'clipboard-read', 'clipboard-write' ],
	},
} );
