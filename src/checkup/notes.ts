import type { BrowserFacts, Evidence, Exchange, ExchangeName, ServerFacts, Trace } from '../evidence';
import type { Probe } from '../probes/probe';
import type { Progress } from './run';

/** The evidence of a checkup while it grows. Tells whenever a probe begins or ends. */
export class Notes {
	private inHand: readonly Probe[] = [];
	private asked = 0;
	/** Something was refused, or went unanswered, that should not be. */
	refused = false;

	constructor(
		public evidence: Evidence,
		/** About how many probes there will be. */
		private expected: number,
		private readonly onProgress: ( progress: Progress ) => void
	) {}

	begin( ...probes: readonly Probe[] ): void {
		this.inHand = [ ...this.inHand, ...probes ];
		this.tell();
	}

	/** The probe was asked and brought this; null when it brought nothing to write down. */
	end( probe: Probe, exchange: Exchange | null ): void {
		this.inHand = this.inHand.filter( ( other ) => other !== probe );
		if ( exchange !== null ) {
			this.evidence = { ...this.evidence, [ probe.name ]: exchange };
			this.refused ||= ! exchange.passed && probe.refusalExpected !== true;
		}
		this.asked++;
		this.tell();
	}

	leaveOut(): void {
		this.expected--;
	}

	/** What WordPress saw of an exchange. */
	see( name: ExchangeName, trace: Trace ): void {
		const exchange = this.evidence[ name ];
		if ( exchange !== undefined ) {
			this.evidence = { ...this.evidence, [ name ]: { ...exchange, trace } };
		}
	}

	/** What the server states about itself by now. */
	state( server: ServerFacts ): void {
		this.evidence = { ...this.evidence, server };
	}

	/** What the browser knows by now. */
	learn( facts: Partial< BrowserFacts > ): void {
		const { browser } = this.evidence;
		if ( browser !== undefined ) {
			this.evidence = { ...this.evidence, browser: { ...browser, ...facts } };
		}
	}

	private tell(): void {
		const { evidence, asked, expected } = this;
		this.onProgress( { evidence, asking: this.inHand.at( -1 ) ?? null, asked, expected } );
	}
}
