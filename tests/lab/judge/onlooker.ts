import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../witness/fixture';
import type { Fault } from '../fault';
import type { Site } from '../site';
import type { Session } from '../visitor';
import type { Browsing } from './browse';
import { bySiteHealth } from './by-core';
import { leftBehind, takeInventory } from './left-behind';
import type { Inventory } from './left-behind';
import { noticesOf } from './notices';
import { Secrets } from './secrets';
import { toldByPanel, toldByPhp, toldBySiteHealth, toldInDatabase, toldInLog } from './told';
import type { Told } from './told';

/** Files that the fault's own steps lay while the panel is open. */
function laidLater( { folder }: Fault ): string[] {
	const later = join( folder, 'later' );
	return existsSync( later ) ? filesBelow( later ).map( ( file ) => `file ${ file }` ) : [];
}

/** Watches while a site is looked at: what REST Health leaves behind there, tells of its secrets, and makes PHP complain about. */
export class Onlooker {
	readonly #site: Site;
	readonly #fault: Fault;
	readonly #secrets: Secrets;
	readonly #told: Told[] = [];
	#before: Inventory = {};

	constructor( site: Site, fault: Fault ) {
		this.#site = site;
		this.#fault = fault;
		this.#secrets = new Secrets( site, fault );
	}

	/** Somebody who is there before REST Health is opened on another site. */
	static async at( site: Site, fault: Fault ): Promise< Onlooker > {
		const onlooker = new Onlooker( site, fault );
		await onlooker.begin( null );
		return onlooker;
	}

	/** Before the browser logs in. */
	meet( page: Page ): void {
		this.#secrets.listen( page.context() );
	}

	/** Somebody is logged in, and REST Health was not opened yet. */
	async begin( page: Page | null ): Promise< void > {
		this.#before = await this.#look( page );
	}

	/** The panel shows its verdict. */
	async hearPanel( page: Page ): Promise< void > {
		this.#told.push( ...( await toldByPanel( page ) ) );
		// Without the rules, which are public and very many.
		this.#secrets.addSettings( await page.evaluate( 'JSON.stringify( { ...window.restHealth, rules: [] } )' ) );
		await this.#secrets.addCookies( page.context() );
	}

	/** PHP's page without JavaScript, and whose session that was. */
	hearPhp( session: Session, html: string ): void {
		this.#secrets.addSession( session );
		this.#told.push( ...toldByPhp( html ) );
	}

	/** Tools → Site Health, which shows the last result that was kept. */
	async hearSiteHealth( browsing: Browsing ): Promise< void > {
		this.#told.push( ...toldBySiteHealth( await bySiteHealth( this.#site, browsing ) ) );
		this.#secrets.addSession( browsing.session() );
	}

	/** Everything that is not as it should be, in words. */
	async complaints(): Promise< string[] > {
		const after = await this.#look( null );
		const laid = laidLater( this.#fault );
		const told = [ ...this.#told, ...toldInDatabase( after ), ...toldInLog( this.#site ) ];
		return [
			...leftBehind( this.#before, after, this.#secrets.tokens ).filter(
				( one ) => ! laid.some( ( file ) => one.startsWith( `${ file } ` ) )
			),
			...this.#secrets.leaksIn( told ),
			...noticesOf( this.#site, this.#fault ),
		];
	}

	async #look( page: Page | null ): Promise< Inventory > {
		const inventory = await takeInventory( this.#site );
		this.#secrets.addInventory( inventory );
		if ( page !== null ) {
			await this.#secrets.addCookies( page.context() );
		}
		return inventory;
	}
}
