/** How long things may take, in milliseconds. */
export interface Limits {
	/** One browser probe, headers and body together. */
	readonly probe: number;
	/** All browser probes. */
	readonly browser: number;
	/** The door that makes PHP ask the site over HTTP, and the one that makes it ask itself. */
	readonly loopback: number;
	readonly internal: number;
	/** Fetching what the witness saw. So much is kept back for it: it tells more than the server's probes. */
	readonly traces: number;
	/** The whole checkup. */
	readonly all: number;
	/** One try at a door that hands over control data. */
	readonly door: number;
}

/** A second is kept back: a person was promised a verdict within 30. */
export const defaultLimits: Limits = {
	probe: 8_000,
	browser: 20_000,
	loopback: 10_000,
	internal: 5_000,
	traces: 3_000,
	all: 29_000,
	door: 5_000,
};

/** With consent more is asked, one after the other, and the person was told so. */
export const limitsFor = ( consented: boolean ): Limits =>
	consented ? { ...defaultLimits, browser: 45_000, all: 58_000 } : defaultLimits;
