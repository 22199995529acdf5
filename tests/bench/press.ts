import type { Page } from '@playwright/test';

/** From the click on "Run again" to the verdict. */
export interface Pressed {
	/** By the page's own clock, so that nothing of this test is in it. */
	readonly milliseconds: number;
	/** The addresses that the page asked until the verdict, the doors included, in that order; and how many it asked afterwards. */
	readonly asked: readonly string[];
	readonly afterwards: number;
	/** How many of those until the verdict were under way at the same time, at most. */
	readonly atATime: number;
}

/** When a request of the page began and ended, by its clock. */
interface Asked {
	readonly address: string;
	readonly begins: number;
	readonly ends: number;
}

const underWay = ( { begins }: Asked, all: readonly Asked[] ): number =>
	all.filter( ( other ) => other.begins <= begins && begins < other.ends ).length;

/** Nothing is asked any more when this long nothing was. In milliseconds. */
const QUIET = 1_500;

/** Both kinds begin at rest: what was asked a moment ago leaves a computer warm, or still at work. */
const rest = ( page: Page ): Promise< void > => page.waitForTimeout( QUIET );

/* What compiles these files would ask the page for a helper where a function in it had a name. */

/** Presses the button when the page asks nothing any more, and waits for the verdict, and then until it asks nothing again. */
export async function press( page: Page ): Promise< Pressed > {
	await rest( page );
	const [ began, ended ] = await page.evaluate( async () => {
		const click = performance.now();
		const verdict = await new Promise< number >( ( resolve ) => {
			new MutationObserver( () => {
				if ( document.querySelector( '.rest-health-verdict:is( .is-running, .is-old )' ) === null ) {
					resolve( performance.now() );
				}
			} ).observe( document, { subtree: true, childList: true, attributeFilter: [ 'class' ] } );
			document.querySelector< HTMLElement >( '[data-rest-health-action="run"]' )?.click();
		} );
		return [ click, verdict ] as const;
	} );
	await rest( page );
	const asked: readonly Asked[] = await page.evaluate( () =>
		performance.getEntriesByType( 'resource' ).map( ( { name, startTime, duration } ) => ( {
			address: name,
			begins: startTime,
			ends: startTime + duration,
		} ) )
	);
	const until = asked.filter( ( { begins } ) => begins >= began && begins <= ended );
	return {
		milliseconds: ended - began,
		asked: until.map( ( { address } ) => address ),
		afterwards: asked.filter( ( { begins } ) => begins > ended ).length,
		atATime: Math.max( ...until.map( ( one ) => underWay( one, until ) ) ),
	};
}

/** The route that does nothing. */
export const idleRoute = ( page: Page ): Promise< string > =>
	page.evaluate( () => Object( Reflect.get( window, 'restHealth' ) ).urls.selfTest );

/** Plain requests to these addresses, in that order, by the same page. How long they take together, in milliseconds. */
export async function plain( page: Page, addresses: readonly string[], atATime: number ): Promise< number > {
	await rest( page );
	return page.evaluate(
		async ( [ all, lanes ] ) => {
			const began = performance.now();
			const left = [ ...all ];
			await Promise.all(
				Array.from( { length: lanes }, async () => {
					for ( let next = left.shift(); next !== undefined; next = left.shift() ) {
						await ( await fetch( next, { cache: 'no-store' } ) ).text();
					}
				} )
			);
			return performance.now() - began;
		},
		[ addresses, atATime ] as const
	);
}
