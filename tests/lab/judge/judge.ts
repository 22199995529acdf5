import type { Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { logIn, watch } from '../../e2e/panel';
import { take } from '../../e2e/steps';
import type { Fault } from '../fault';
import type { Site } from '../site';
import { proveSymptom } from '../symptom';
import { browse } from './browse';
import type { Browsing } from './browse';
import { byCore } from './by-core';
import { byPanel } from './by-panel';
import { byPhp } from './by-php';
import { phpDiffers } from './differences';
import { Onlooker } from './onlooker';
import { versionOf } from './results';
import type { Result } from './results';

/** What was said of a fault, and everything in it that is not as it should be, in words. */
export interface Judgement {
	readonly result: Result;
	readonly wrong: readonly string[];
}

const by = ( whom: string, differences: readonly string[] ): string[] =>
	differences.map( ( one ) => `${ whom }: ${ one }` );

/** What a fault's steps changed on the site that the browser looked at. */
const isLaid = ( { before, steps }: Fault ): boolean => [ ...before, ...steps ].some( ( step ) => 'lay' in step );

/** The site on which the others are asked after the panel. */
async function nextSite( site: Site, fault: Fault, another: () => Promise< Site > ): Promise< Site > {
	if ( ! fault.php.alone ) {
		return site;
	}
	const next = await another();
	if ( isLaid( fault ) ) {
		cpSync( join( fault.folder, 'later' ), join( next.folder, 'site' ), { recursive: true } );
	}
	return next;
}

/** Somebody without scripts; null where nobody can log in any more. */
const logInThere = ( site: Site, fault: Fault ): Promise< Browsing | null > =>
	browse( site, fault ).catch( () => null );

/** What PHP says. The onlooker hears it, and Site Health with each result that is kept there. */
async function byServer( browsing: Browsing, fault: Fault, onlooker: Onlooker, isNew: boolean ): Promise< string[] > {
	if ( ! isNew ) {
		await onlooker.hearSiteHealth( browsing );
	}
	const { said, html } = await byPhp( browsing, fault );
	onlooker.hearPhp( browsing.session(), html );
	await onlooker.hearSiteHealth( browsing );
	return said;
}

/** What must not happen on any page of the panel, but for what WordPress's own scripts throw on such a site. */
async function amiss( page: Page, seen: readonly string[], { errors }: Fault ): Promise< string[] > {
	const ran = await page.evaluate( 'typeof window.restHealthExecuted' );
	return [
		...seen.filter( ( one ) => ! errors.some( ( part ) => one.includes( part ) ) ),
		...( ran === 'undefined' ? [] : [ 'a script of an answer was run' ] ),
	];
}

/**
 * Proves a fault, and compares what the panel and then PHP say of it with what is true. WordPress's own test is asked last.
 *
 * @param page    A new one.
 * @param site    The fault's site, where nobody was yet.
 * @param fault   The fault.
 * @param another Boots the same once more, for a fault that each may meet only once.
 * @throws when the fault does not show itself, or there is no verdict at all.
 */
export async function judge(
	page: Page,
	site: Site,
	fault: Fault,
	another: () => Promise< Site > = async () => site
): Promise< Judgement > {
	await proveSymptom( site, fault );
	const onlooker = new Onlooker( site, fault );
	onlooker.meet( page );
	const seen = await watch( page );
	await logIn( page, site, fault.user );
	for ( const step of fault.before ) {
		await take( step, page, site, fault );
	}
	await onlooker.begin( page );
	const panel = await byPanel( page, site, fault );
	await onlooker.hearPanel( page );
	const events = await amiss( page, seen, fault );
	await page.close();
	const phpSite = await nextSite( site, fault, another );
	const isNew = phpSite !== site;
	const phpOnlooker = isNew ? await Onlooker.at( phpSite, fault ) : onlooker;
	const browsing = await logInThere( phpSite, fault );
	const php = browsing === null ? [] : await byServer( browsing, fault, phpOnlooker, isNew );
	const onlookers = new Set( [ onlooker, phpOnlooker ] );
	const complaints = ( await Promise.all( [ ...onlookers ].map( ( one ) => one.complaints() ) ) ).flat();
	const coreSite = await nextSite( site, fault, another );
	const coreBrowsing = await logInThere( coreSite, fault );
	const core = coreBrowsing && ( await byCore( coreSite, coreBrowsing ) );
	return {
		result: {
			id: fault.id,
			date: new Date().toISOString(),
			wordpress: versionOf( site ),
			panel,
			php,
			core,
		},
		wrong: [
			...by( 'The panel', panel.differences ),
			...by( 'In the browser', events ),
			...by( 'PHP', phpDiffers( fault.expect, fault.php, php ) ),
			...by( 'The site', complaints ),
		],
	};
}
