import { defineConfig } from '@playwright/test';
import endToEnd from '../../e2e/playwright.config';
import { program } from '../programs';

/** The lab's faults, each on a site of its own, judged in the browser and by PHP. `npm run lab` starts it. */
export default defineConfig( {
	...endToEnd,
	use: {
		...endToEnd.use,
		launchOptions: { ...endToEnd.use?.launchOptions, executablePath: program( 'chromium without windows' ) },
	},
	testDir: __dirname,
	// The others are Node's, and one of them starts this lab.
	testMatch: '*.spec.ts',
	outputDir: '../../../node_modules/.cache/rest-health-lab-output',
	reporter: [ [ 'list' ], [ 'json', { outputFile: '../../../node_modules/.cache/rest-health-lab.json' } ] ],
} );
