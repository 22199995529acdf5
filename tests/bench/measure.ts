import { compare, count, type Counted, type Instructions } from './cost';
import { layPair } from './pair';
import { type Ordinary, requests } from './requests';

/** What one ordinary request pays for the active plugin. */
export interface Paid {
	readonly request: Ordinary;
	readonly counted: { readonly active: Counted; readonly inactive: Counted };
	/** With every file compiled anew, and with compiled files kept on the disk. */
	readonly off: Instructions;
	readonly file: Instructions;
}

/**
 * Measures all ordinary requests.
 *
 * @param times How often each is counted; an odd number.
 * @param say   Is told what was measured.
 */
export async function measure( times: number, say: ( line: string ) => void ): Promise< readonly Paid[] > {
	const pair = await layPair();
	const paid: Paid[] = [];
	try {
		for ( const request of requests ) {
			say( request.title );
			paid.push( {
				request,
				counted: {
					active: await count( request, pair.active ),
					inactive: await count( request, pair.inactive ),
				},
				off: await compare( request, pair, 'off', times ),
				file: await compare( request, pair, 'file', times ),
			} );
		}
	} finally {
		pair.remove();
	}
	return paid;
}
