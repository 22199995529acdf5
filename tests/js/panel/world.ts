import type { World } from '../../../src/checkup/world';
import { trace } from './seen';
import { calm } from '../nothing-amiss';

/** A site where one plugin refuses REST requests, yours too, and the doors of PHP as docs/architecture.md describes them. */
export interface Site {
	readonly world: World;
	/** The actions that PHP was asked for, in their order, with what came along. */
	readonly asked: readonly ( readonly [ string, Record< string, unknown > ] )[];
}

const SLOTS = [ 'index', 'pageNonce', 'e1', 'e2', 'e3', 'e4' ];

const json = ( value: unknown, status = 200 ): Response =>
	new Response( JSON.stringify( value ), { status, headers: { 'Content-Type': 'application/json' } } );

const refusal = () => json( { code: 'closed', message: 'Closed', data: { status: 401 } }, 401 );

/**
 * A site.
 * @param seen   What the witness says of every signed request.
 * @param passes Whether a request with such a token is not refused.
 */
export function siteWith( seen: ReturnType< typeof trace >, passes: ( token: string ) => boolean ): Site {
	const asked: ( readonly [ string, Record< string, unknown > ] )[] = [];
	let slots = 0;
	const answers: Readonly< Record< string, () => unknown > > = {
		run: () => ( { nonce: 'abcdef0123', run: { id: 'b'.repeat( 32 ), tokens: { index: 'new-index' } } } ),
		trace: () => ( {
			traces: Object.fromEntries( SLOTS.map( ( slot ) => [ slot, seen ] ) ),
		} ),
		experiment: () => {
			slots += 2;
			return {
				how: 'callbacks',
				tokens: { withoutSuspect: `without-${ slots }`, withSuspect: `with-${ slots }` },
				slots: { withoutSuspect: `e${ slots - 1 }`, withSuspect: `e${ slots }` },
				suspects: [ { id: 'plugin:a/a.php', name: 'Plugin A 1.2', kind: 'plugin' } ],
			};
		},
		early: () => ( { installed: true, why: null } ),
		result: () => ( { saved: true } ),
	};
	const fetch: World[ 'fetch' ] = async ( input, init = {} ) => {
		const url = String( input );
		const action = /(?:do=|v1\/)([a-z]+)$/.exec( url )?.[ 1 ] ?? '';
		const answer = answers[ action ];
		if ( answer !== undefined && ! url.includes( 'wp-json' ) ) {
			asked.push( [ action, bodyOf( init ) ] );
			return json( { restHealth: action, data: answer() } );
		}
		if ( /wp-json|rest_route/.test( url ) ) {
			const token = new Headers( init.headers ).get( 'X-REST-Health-Probe' ) ?? '';
			return passes( token ) ? json( { answered: true } ) : refusal();
		}
		return url.includes( 'static-file' )
			? new Response( 'REST Health static file\n' )
			: new Response( 'abcdef0123' );
	};
	return {
		asked,
		world: {
			fetch,
			apiFetch: async ( options ) => fetch( ( options as { url: string } ).url, options ),
			now: () => Date.now(),
			origin: 'https://example.org',
			...calm,
		},
	};
}

const bodyOf = ( { body }: RequestInit ): Record< string, unknown > => {
	if ( body instanceof URLSearchParams ) {
		return JSON.parse( body.get( 'data' ) ?? '{}' );
	}
	return typeof body === 'string' ? JSON.parse( body ) : {};
};
