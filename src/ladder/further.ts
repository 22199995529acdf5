import { type Renewed, renew } from '../checkup/doors';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import type { Evidence, Exchange, Limits } from '../evidence';
import type { Asker } from './asker';
import { DryRuns } from './dry-runs';
import { Ended } from './ended';
import { findLimit } from './limit';
import { findPiece, FOR_PIECES } from './pieces';
import { replyOf } from './reply';

/** How it is to be done. `onAsking` is told before each request. */
export interface FurtherOptions {
	readonly signal: AbortSignal;
	readonly onAsking?: ( asked: number, atMost: number ) => void;
}

/** Eight bodies, and the controls after the first refusal, after each four in a row and in the end. */
const FOR_LIMIT = 12;
/** Of a small post, where nobody wrote down how many there were. */
const SMALL = 100;
const LARGE = 140_000;

/**
 * After a checkup with consent: from which length on a body is refused, and which kind of block, as `evidence.limits`. The run itself where nothing
 * of this is to be found out. Never rejects.
 */
export async function askFurther( run: Run, settings: Renewed, world: World, options: FurtherOptions ): Promise< Run > {
	const { evidence } = run;
	if (
		run.ended !== 'done' ||
		options.signal.aborted ||
		! ( lengthIsRefused( evidence ) || piecesAre( evidence ) )
	) {
		return run;
	}
	const asking = { settings: await renew( settings, world, options.signal ), world, evidence, options };
	const bytes = lengthIsRefused( evidence ) ? await orNull( lengthFrom( asking ) ) : null;
	const piece = piecesAre( evidence ) ? await orNull( findPiece( askerFor( FOR_PIECES, asking ) ) ) : null;
	const limits: Limits = { ...( bytes ?? { passedBytes: null, refusedBytes: null } ), piece };
	return { ...run, evidence: { ...evidence, limits }, ended: options.signal.aborted ? 'stopped' : run.ended };
}

interface Asking {
	readonly settings: Renewed;
	readonly world: World;
	readonly evidence: Evidence;
	readonly options: FurtherOptions;
}

const lengthFrom = ( asking: Asking ): Promise< Omit< Limits, 'piece' > > =>
	findLimit( askerFor( FOR_LIMIT, asking, false ), passedBytes( asking.evidence ), refusedBytes( asking.evidence ) );

/** The long post was sent without the header that others may refuse (src/probes/post-large.ts). */
function askerFor( atMost: number, { settings, world, evidence, options }: Asking, override?: false ): Asker {
	const { signal, onAsking } = options;
	const place = { target: 'post-zero', settings, world, signal, evidence } as const;
	return new DryRuns( { ...place, ...( override === false && { override } ) } ).asker( atMost, ( { asked } ) =>
		onAsking?.( asked, atMost )
	);
}

/** Refused, while the control behind it passed. */
const isRefused = ( exchange: Exchange | undefined, { indexAfter }: Evidence ): boolean =>
	exchange !== undefined && replyOf( exchange ).kind === 'refused' && indexAfter?.passed !== false;

const lengthIsRefused = ( evidence: Evidence ): boolean =>
	evidence.post?.passed === true && isRefused( evidence.postLarge, evidence );

const piecesAre = ( evidence: Evidence ): boolean =>
	evidence.postBlocks?.passed === true && isRefused( evidence.postRich, evidence );

const passedBytes = ( { postBlocks }: Evidence ): number =>
	postBlocks?.passed === true ? ( postBlocks.sentBytes ?? SMALL ) : SMALL;

const refusedBytes = ( { postLarge }: Evidence ): number => postLarge?.sentBytes ?? LARGE;

/** What cannot be told is not known. */
async function orNull< Result >( work: Promise< Result > ): Promise< Result | null > {
	try {
		return await work;
	} catch ( error ) {
		if ( error instanceof Ended ) {
			return null;
		}
		throw error;
	}
}
