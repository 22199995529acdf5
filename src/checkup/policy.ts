import type { Settings } from '../settings';
import type { Checkup } from './checkup';
import { addressOf } from './request';
import { isRecord } from './shapes';
import type { World } from './world';

/** Listens whether the page's policy keeps the browser from sending one of our own requests. */
export class Policy {
	private blocks = false;
	private readonly release: () => void;

	constructor( settings: Settings, world: World ) {
		const ours = settings.probes
			.map( ( probe ) => written( addressOf( probe, settings ) ) )
			.filter( ( address ) => address !== '' );
		this.release = world.onPolicyBlock( ( address ) => {
			this.blocks ||= ours.includes( withoutArgument( address ) );
		} );
	}

	/** Ends, and tells whether one of our requests was kept from being sent. */
	async end( { notes, signal }: Checkup ): Promise< boolean > {
		// The browser tells it a moment after the request has failed.
		if ( ! signal.aborted && Object.values( notes.evidence ).some( isUnanswered ) ) {
			await new Promise( ( resolve ) => setTimeout( resolve, A_MOMENT ) );
		}
		this.release();
		return this.blocks;
	}
}

const A_MOMENT = 50;

const isUnanswered = ( fact: unknown ): boolean => isRecord( fact ) && fact.outcome === 'unanswered';

/** The nonce or the method that some probes send in the address. */
const withoutArgument = ( address: string ): string => address.replace( /[?&](?:_wpnonce|_method)=.*$/, '' );

/** As a browser writes the address. */
const written = ( address: string ): string => {
	try {
		return withoutArgument( new URL( address ).href );
	} catch {
		return '';
	}
};
