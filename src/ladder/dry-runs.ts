import { ask } from '../checkup/ask';
import { text } from '../checkup/body';
import { budgetOf } from '../checkup/budget';
import { type Renewed, throughDoors } from '../checkup/doors';
import { defaultLimits } from '../checkup/limits';
import { normalise } from '../checkup/normalise';
import { isSameOrigin } from '../checkup/origin';
import { pause } from '../checkup/pause';
import { addressOf } from '../checkup/request';
import { isRecord, isText } from '../checkup/shapes';
import type { World } from '../checkup/world';
import type { Evidence } from '../evidence';
import type { Probe, ZeroTarget } from '../probes/probe';
import { Asker, type Sending } from './asker';
import { type Reply, replyOf, WITHOUT_TOKEN } from './reply';

/** A token is good for a minute; a slow answer must still find it so. In milliseconds. */
const RENEW_AFTER = 40_000;

/** Where, by whom and how dry runs are asked. */
export interface Place {
	readonly target: ZeroTarget;
	/** As the block editor saves, unless it says something else. */
	readonly override?: false;
	/** Those of a run that lives. */
	readonly settings: Renewed;
	readonly world: World;
	readonly signal: AbortSignal;
	/** What is known of this site: no door is knocked at that is known to be closed. */
	readonly evidence?: Evidence | undefined;
}

/** Sends what somebody wants to save, again and again, with the free token: it arrives, is measured, and is gone (includes/dry-run). */
export class DryRuns {
	private token = '';
	private mintedAt: number | null = null;

	constructor( private readonly place: Place ) {}

	/** The address that is asked. */
	get url(): string {
		return addressOf( this.probe, this.place.settings );
	}

	/** Never rejects. The refusals are written down for the next checkup: a firewall counts them together. */
	readonly send = async ( body: object ): Promise< Reply > => {
		const { settings, world, target, signal } = this.place;
		// To another origin no token goes, and without one it would be no dry run.
		if ( ! isSameOrigin( this.url, world.origin ) || ! ( await this.hasToken() ) ) {
			return WITHOUT_TOKEN;
		}
		const answer = await ask( this.probe, {
			settings: { ...settings, run: { ...settings.run, tokens: { [ this.probe.name ]: this.token } } },
			world,
			nonces: { page: settings.nonce, fresh: settings.freshNonce ?? null },
			signal,
			timeLeft: defaultLimits.probe,
			body: text( 'application/json', JSON.stringify( body ) ),
		} );
		const exchange = normalise( answer, target, settings.signatures );
		budgetOf( world ).note( this.probe, exchange, world.now() );
		return replyOf( exchange );
	};

	/** Asks by these, and counts. */
	asker( atMost: number, onProgress: Sending[ 'onProgress' ] ): Asker {
		const { signal, world } = this.place;
		return new Asker( {
			send: this.send,
			rest: () => budgetOf( world ).quiet.over( signal ),
			pause: ( milliseconds ) => pause( milliseconds, signal ),
			now: world.now,
			stopped: () => signal.aborted,
			onProgress,
			atMost,
		} );
	}

	private get probe(): Probe {
		return {
			name: 'postBlocks',
			group: 'saving',
			by: 'fetch',
			target: this.place.target,
			identity: 'nonce',
			form: 'root',
			method: 'POST',
			...( this.place.override !== false && { override: 'PUT' } ),
			label: '',
		};
	}

	private async hasToken(): Promise< boolean > {
		const { settings, world, signal, evidence } = this.place;
		if ( this.mintedAt === null || world.now() - this.mintedAt > RENEW_AFTER ) {
			const passage = { signal, ...( evidence && { evidence } ) };
			const data = await throughDoors( 'dry-run', { run: settings.run.id }, settings, world, passage );
			this.token = isRecord( data ) && isText( data.token ) ? data.token : '';
			this.mintedAt = world.now();
		}
		return this.token !== '';
	}
}
