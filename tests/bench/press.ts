import type { Page } from '@playwright/test';

/** From the click on "Run again" to the verdict. */
export interface Pressed {
	/** By the page's own clock, so that nothing of this test is in it. */
	readonly milliseconds: number;
	/** Requests that the page began until the verdict, the doors included; and those that it began afterwards. */
	readonly requests: number;
	readonly afterwards: number;
	/** How many of those until the verdict were under way at the same time, at most. */
	readonly atATime: number;
}

/** When a request of the page began and ended, by its clock. */
interface Asked {
	readonly begins: number;
	readonly ends: number;
}

const underWay = ( { begins }: Asked, all: readonly Asked[] ): number =>
	all.filter( ( other ) => other.begins <= begins && begins < other.ends ).length;

/** Nothing is asked any more when this long nothing was. In milliseconds. */
const QUIET = 1_500;

/* What compiles these files would ask the page for a helper where a function in it had a name. */

/** Presses the button and waits for the verdict, and then until the page asks nothing more. */
export async function press( page: Page ): Promise< Pressed > {
	const [ began, ended ] = await page.evaluate( async () => {
		const click = performance.now();
		await new Promise< void >( ( resolve ) => {
			new MutationObserver( () => {
				if ( document.querySelector( '[data-rest-health-state="done"]' ) !== null ) {
					resolve();
				}
			} ).observe( document, { subtree: true, attributeFilter: [ 'data-rest-health-state' ] } );
			document.querySelector< HTMLElement >( '[data-rest-health-action="run"]' )?.click();
		} );
		return [ click, performance.now() ] as const;
	} );
	await page.waitForTimeout( QUIET );
	const asked: readonly Asked[] = await page.evaluate( () =>
		performance
			.getEntriesByType( 'resource' )
			.map( ( { startTime, duration } ) => ( { begins: startTime, ends: startTime + duration } ) )
	);
	const until = asked.filter( ( { begins } ) => begins >= began && begins <= ended );
	return {
		milliseconds: ended - began,
		requests: until.length,
		afterwards: asked.filter( ( { begins } ) => begins > ended ).length,
		atATime: Math.max( ...until.map( ( one ) => underWay( one, until ) ) ),
	};
}

/** Plain requests to the self-test route, by the same page. How long they take together, in milliseconds. */
export const plain = ( page: Page, count: number, atATime: number ): Promise< number > =>
	page.evaluate(
		async ( [ many, lanes ] ) => {
			const { urls } = Object( Reflect.get( window, 'restHealth' ) );
			const began = performance.now();
			let left = many;
			await Promise.all(
				Array.from( { length: lanes }, async () => {
					while ( left-- > 0 ) {
						await ( await fetch( urls.selfTest, { cache: 'no-store' } ) ).text();
					}
				} )
			);
			return performance.now() - began;
		},
		[ count, atATime ] as const
	);
