import type { BrowserContext, Request } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../witness/fixture';
import type { Fault } from '../fault';
import type { Site } from '../site';
import type { Session } from '../visitor';
import { formsOf } from './forms';
import type { Inventory } from './left-behind';
import type { Told } from './told';

/** `key`: opens a door, and is shown nowhere. `person`: says who or where somebody is, and is in nothing that is handed on. */
type Kind = 'key' | 'person';

interface Secret {
	readonly kind: Kind;
	readonly what: string;
	readonly value: string;
}

/** Whatever begins so was planted: the lab's salts and passwords do, and what a fault wants to give away. */
const planted = /planted-[\w-]+/g;
const eMail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Addresses that stand in documents and belong to nobody, as faults use them. */
const documented = /\b(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}\b|\b2001:db8:[0-9a-f:]+/gi;

/** What these cookies hold opens nothing: that cookies work, and how somebody likes the dashboard. */
const harmless = /^(?:wordpress_test_cookie|wp-settings-)/;

/** Shorter ones stand in every text. */
const SHORTEST = 8;

/** Everything that no report may show, of a site and of those who looked at it. */
export class Secrets {
	readonly #known = new Map< string, Secret >();
	readonly #tokens = new Set< string >();

	/**
	 * What was planted.
	 *
	 * @param site  The site.
	 * @param fault What is broken in it; null: nothing.
	 */
	constructor( site: Pick< Site, 'folder' >, fault: Fault | null ) {
		this.#add( 'person', 'the path of the site', site.folder );
		Object.values( networkInterfaces() )
			.flatMap( ( all ) => all ?? [] )
			.filter( ( { internal } ) => ! internal )
			.forEach( ( { address } ) => this.#add( 'person', 'an address of this computer', address ) );
		this.#addText( readFileSync( join( site.folder, 'site/wp-config.php' ), 'utf8' ) );
		if ( fault !== null ) {
			filesBelow( fault.folder ).forEach( ( file ) =>
				this.#addText( readFileSync( join( fault.folder, file ), 'utf8' ) )
			);
			this.#addBasic( fault );
		}
	}

	/** Session tokens of everybody who logged in, as far as they were seen. */
	get tokens(): readonly string[] {
		return [ ...this.#tokens ];
	}

	/** From now on nonces, tokens and addresses of the browser's requests count. */
	listen( context: BrowserContext ): void {
		context.on( 'request', ( request ) => this.#addRequest( request ) );
	}

	/** The cookies that the browser has now. To be called before they may be replaced, and at the end. */
	async addCookies( context: BrowserContext ): Promise< void > {
		( await context.cookies() ).forEach( ( { name, value } ) => this.#addCookie( name, value ) );
	}

	/** Of the lab's own requests. */
	addSession( { cookie, nonce }: Session ): void {
		this.#add( 'key', 'a nonce', nonce );
		for ( const one of cookie.split( '; ' ) ) {
			const [ name = '', ...value ] = one.split( '=' );
			this.#addCookie( name, value.join( '=' ) );
		}
	}

	/** Passwords' hashes, e-mail addresses, sessions and keys in the database. */
	addInventory( inventory: Inventory ): void {
		for ( const [ what, value ] of Object.entries( inventory ) ) {
			if ( /^\w+users \d+$/.test( what ) ) {
				const { user_pass: hash, user_email: address } = JSON.parse( value );
				this.#add( 'key', 'the hash of a password', hash );
				this.#add( 'person', 'an e-mail address', address );
			} else if ( what.endsWith( '.session_tokens' ) ) {
				value.match( /[0-9a-f]{64}/g )?.forEach( ( one ) => this.#add( 'key', 'the hash of a session', one ) );
			} else if ( what.endsWith( '._application_passwords' ) ) {
				value.match( /\$[^"]{20,}/g )?.forEach( ( one ) => this.#add( 'key', 'an application password', one ) );
			} else if ( what.endsWith( '.rest_health_key' ) ) {
				this.#add( 'key', 'the key that signs probes', value );
			}
		}
	}

	/** The page's own: `window.restHealth` with its nonce and tokens. */
	addSettings( text: string ): void {
		text.match( /(?<="nonce":")\w{10}(?=")/g )?.forEach( ( one ) => this.#add( 'key', 'a nonce', one ) );
		text.match( /\d{10}\.[\w.-]+\.[0-9a-f]{64}/g )?.forEach( ( one ) => this.#addToken( one ) );
	}

	/** What was told of all this, in words; empty when nothing was. */
	leaksIn( told: readonly Told[] ): string[] {
		const secrets = [ ...this.#known.values() ].map( ( one ) => ( { ...one, forms: formsOf( one.value ) } ) );
		return told.flatMap( ( { where, text, handedOn } ) =>
			secrets
				.filter( ( { kind } ) => kind === 'key' || handedOn )
				.flatMap( ( { what, forms } ) => {
					const form = forms.find( ( one ) => text.includes( one.text ) );
					return form === undefined
						? []
						: `${ where } shows ${ what }, ${ form.name }: …${ around( text, form.text ) }…`;
				} )
		);
	}

	#add( kind: Kind, what: string, value: string ): void {
		if ( value.length >= SHORTEST && ! this.#known.has( value ) ) {
			this.#known.set( value, { kind, what, value } );
		}
	}

	#addText( text: string ): void {
		text.match( planted )?.forEach( ( one ) => this.#add( 'key', 'what was planted', one ) );
		text.match( eMail )?.forEach( ( one ) => this.#add( 'person', 'an e-mail address', one ) );
		text.match( documented )?.forEach( ( one ) => this.#add( 'person', 'an IP address', one ) );
	}

	#addBasic( { basic }: Fault ): void {
		if ( basic !== undefined ) {
			this.#add( 'key', 'the password of the web server', basic.password );
			this.#add( 'key', 'the login of the web server', `${ basic.username }:${ basic.password }` );
		}
	}

	#addRequest( request: Request ): void {
		const { 'x-wp-nonce': nonce = '', 'x-rest-health-probe': token = '' } = request.headers();
		this.#add( 'key', 'a nonce', nonce );
		this.#addToken( token );
		const fields = `${ request.url() }&${ request.postData() ?? '' }`;
		fields.match( /(?<=_wpnonce=)[0-9a-f]{10}/g )?.forEach( ( one ) => this.#add( 'key', 'a nonce', one ) );
	}

	/** Token, run and signature. */
	#addToken( token: string ): void {
		token
			.split( '.' )
			.filter( ( part ) => /^[0-9a-f]{32,}$/.test( part ) )
			.concat( token )
			.forEach( ( part ) => this.#add( 'key', 'the token of a run', part ) );
	}

	/** A login cookie holds name, end, token and signature. */
	#addCookie( name: string, value: string ): void {
		if ( harmless.test( name ) ) {
			return;
		}
		const plain = decodeURIComponent( value );
		const [ , , token, signature ] = plain.split( '|' );
		[ value, plain, token, signature ].forEach( ( one ) => this.#add( 'key', `the cookie ${ name }`, one ?? '' ) );
		if ( token !== undefined ) {
			this.#tokens.add( token );
		}
	}
}

const around = ( text: string, part: string ): string =>
	text
		.slice( Math.max( 0, text.indexOf( part ) - 80 ), text.indexOf( part ) + part.length + 20 )
		.replace( /\s+/g, ' ' );
