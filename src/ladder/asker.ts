import { bytesOf } from './document';
import { Ended } from './ended';
import type { Reply } from './reply';
import type { WordsProgress } from './words';

/** Before an unclear answer is asked for once more. */
const REST_AFTER_UNCLEAR = 2_000;
/** After so many refusals in a row the control is asked: to tell a ban from a rule, and to stop in time. */
const RUN = 4;

/** What it takes to ask. Passed in, so that a test can put a firewall in its place. */
export interface Sending {
	/** Sends this as a dry run. Never rejects. */
	readonly send: ( body: object ) => Promise< Reply >;
	/** Until the time after a refusal is over in which nothing is asked. */
	readonly rest: () => Promise< void >;
	/** Ends early when the person stops. */
	readonly pause: ( milliseconds: number ) => Promise< void >;
	readonly now: () => number;
	readonly stopped: () => boolean;
	readonly onProgress: ( progress: WordsProgress ) => void;
	readonly atMost: number;
}

export type About = Pick< WordsProgress, 'step' | 'characters' >;

/** Asks one dry run after the other, and counts. Throws Ended as soon as going on makes no sense. */
export class Asker {
	requests = 0;
	refused = 0;
	/** Of the bodies that passed, the longest, in bytes. */
	passedBytes = 0;
	lastRefusal: Reply | null = null;
	lastRefused: number | null = null;
	private inARow = 0;
	private controls = 0;
	/** A body without an answer was followed by a control that has one: this firewall hangs up instead of answering. */
	private hangsUp = false;

	constructor( private readonly sending: Sending ) {}

	/** How many more may be asked. */
	get left(): number {
		return this.sending.atMost - this.requests;
	}

	/** Whether the body is refused. */
	async ask( body: object, about: About ): Promise< Reply > {
		const reply = await this.judged( body, about );
		if ( reply.kind !== 'refused' ) {
			this.inARow = 0;
			this.passedBytes = Math.max( this.passedBytes, bytesOf( body ) );
			return reply;
		}
		this.noteRefusal( reply );
		if ( this.refused === 1 || this.inARow === RUN ) {
			await this.control( about.characters );
		}
		return reply;
	}

	/** Saves nothing at all, which has to pass. */
	async control( characters: number | null = null ): Promise< void > {
		const about = { step: 'control', characters } as const;
		const first = await this.once( {}, about );
		const reply = this.clear( first.kind === 'unclear' ? await this.again( {}, about ) : first );
		if ( reply.kind === 'refused' ) {
			this.noteRefusal( reply );
			throw new Ended( this.endOf( reply ) );
		}
		this.inARow = 0;
		this.controls++;
	}

	private endOf( { byWordPress, status }: Reply ): Ended[ 'end' ] {
		if ( byWordPress ) {
			return { ended: 'unclear', why: 'wordpress' };
		}
		return this.controls > 0 ? { ended: 'banned' } : { ended: 'everything-refused', status };
	}

	private noteRefusal( reply: Reply ): void {
		this.refused++;
		this.inARow++;
		this.lastRefusal = reply;
		this.lastRefused = this.sending.now();
	}

	/**
	 * What is unclear is asked once more. Some firewalls hang up instead of answering: that is a refusal when saving nothing is answered right after it,
	 * and from then on.
	 */
	private async judged( body: object, about: About ): Promise< Reply > {
		const first = await this.once( body, about );
		const reply = first.kind === 'unclear' && ! this.isHangUp( first ) ? await this.again( body, about ) : first;
		if ( reply.why === 'no-answer' && ! this.hangsUp ) {
			await this.control( about.characters );
			this.hangsUp = true;
		}
		return this.isHangUp( reply ) ? { ...reply, kind: 'refused', why: null } : this.clear( reply );
	}

	private async again( body: object, about: About ): Promise< Reply > {
		await this.sending.pause( REST_AFTER_UNCLEAR );
		return this.once( body, about );
	}

	private isHangUp( { why }: Reply ): boolean {
		return this.hangsUp && why === 'no-answer';
	}

	/** @throws when nothing can be told by it. */
	private clear( reply: Reply ): Reply {
		if ( reply.kind === 'unclear' ) {
			throw new Ended( { ended: 'unclear', why: reply.why ?? 'no-answer' } );
		}
		return reply;
	}

	private async once( body: object, { step, characters }: About ): Promise< Reply > {
		const { sending } = this;
		await sending.rest();
		this.holdOn();
		this.requests++;
		sending.onProgress( { asked: this.requests, atMost: sending.atMost, step, characters } );
		const reply = await sending.send( body );
		// Whoever stops also stops what fetches the token.
		this.holdOn( 0 );
		if ( reply.why === 'no-token' ) {
			this.requests--;
			throw new Ended( { ended: 'unclear', why: reply.why } );
		}
		return reply;
	}

	/** @throws when the person has stopped it, or fewer than so many may still be asked. */
	private holdOn( needed = 1 ): void {
		if ( this.sending.stopped() ) {
			throw new Ended( { ended: 'stopped' } );
		}
		if ( this.left < needed ) {
			throw new Ended( { ended: 'used-up' } );
		}
	}
}
