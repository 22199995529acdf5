import type { HeaderMarks, Source } from './source';

/**
 * An edge or a host that puts its name on every answer that it passes on. It says what the answer came through, never who refused:
 * that is what walls are for.
 */
export interface ViaSignature {
	readonly via: string;
	/** All of them are there. */
	readonly headers: HeaderMarks;
	readonly sure: Source;
	/** Where it is said. */
	readonly source: string;
}

/** The first that fits is taken: edges before hosts, which often stand behind one. */
export const vias: readonly ViaSignature[] = [
	{
		via: 'Cloudflare',
		headers: { 'cf-ray': '' },
		sure: 'documented',
		source: 'developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id',
	},
];
