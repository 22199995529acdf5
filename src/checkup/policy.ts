import type { Settings } from '../settings';
import { addressOf } from './request';
import type { World } from './world';

/** Listens whether the page's policy keeps the browser from sending one of our own requests. */
export class Policy {
	/** One was kept from being sent. */
	blocks = false;
	/** To be called in the end. */
	readonly release: () => void;

	constructor( settings: Settings, world: World ) {
		const ours = settings.probes.map( ( probe ) => written( addressOf( probe, settings ) ) );
		this.release = world.onPolicyBlock( ( address ) => {
			this.blocks ||= ours.includes( withoutNonce( address ) );
		} );
	}
}

/** The nonce that one of the probes sends in the address. */
const withoutNonce = ( address: string ): string => address.replace( /[?&]_wpnonce=.*$/, '' );

/** As a browser writes the address. */
const written = ( address: string ): string => {
	try {
		return withoutNonce( new URL( address ).href );
	} catch {
		return '';
	}
};
