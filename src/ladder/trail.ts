import type { Asker } from './asker';
import { bytesOf, type Document, sentOf, type Stretch } from './document';
import { Ended } from './ended';
import type { Question } from './narrow';
import { plain } from './plain';

/**
 * Kept back for the end: the part once more, the same without its first character, and the control; a control that comes between; and what the
 * question in hand may take besides.
 */
const KEPT_BACK = 6;
/** With fewer bytes than these nobody is refused for their number. */
const SHORT = 2_000;

/** The questions about one document, and the stretch that was last seen to be refused: each one is a part of the one before it. */
export class Trail implements Question {
	private readonly passed = new Set< string >();
	private plainBytes = SHORT;

	constructor(
		private readonly document: Document,
		public held: Stretch,
		private readonly asker: Asker
	) {}

	readonly refuses: Question[ 'refuses' ] = async ( stretch, step ) => {
		this.makeRoom();
		const characters = this.held.to - this.held.from;
		const { kind } = await this.asker.ask( sentOf( this.document, stretch ), { step, characters } );
		if ( kind === 'refused' ) {
			this.held = stretch;
		} else {
			this.passed.add( nameOf( stretch ) );
		}
		return kind === 'refused';
	};

	/** A longer body that passed says the same without a question. The control in the end is for a ban, which refuses plain words too. */
	readonly rulesOutLength: Question[ 'rulesOutLength' ] = async ( stretch ) => {
		const refusedBytes = bytesOf( sentOf( this.document, stretch ) );
		if ( refusedBytes <= Math.max( this.plainBytes, this.asker.passedBytes ) ) {
			return;
		}
		this.makeRoom();
		const about = { step: 'blocks', characters: this.held.to - this.held.from } as const;
		const { kind } = await this.asker.ask( plain( refusedBytes ), about );
		if ( kind === 'refused' ) {
			await this.asker.control( about.characters );
			throw new Ended( { ended: 'too-long', passedBytes: this.asker.passedBytes, refusedBytes } );
		}
		this.plainBytes = refusedBytes;
	};

	/** Whether it was seen to pass. */
	hasPassed( stretch: Stretch ): boolean {
		return this.passed.has( nameOf( stretch ) );
	}

	private makeRoom(): void {
		if ( this.asker.left < KEPT_BACK ) {
			throw new Ended( { ended: 'used-up' } );
		}
	}
}

const nameOf = ( { from, to }: Stretch ): string => `${ from }-${ to }`;
