import { holds } from '../diagnosis/holds';
import { mayBeRefused } from './budget';
import { type Checkup, leftUntil } from './checkup';
import { isSameOrigin } from './origin';
import { headerNonce } from './nonces';
import type { Probe } from '../probes/probe';
import { addressOf, isSigned } from './request';

/** Whether the evidence so far allows the probe. */
export const isWanted = ( { when }: Probe, { notes }: Checkup ): boolean =>
	when === undefined || holds( when, notes.evidence );

/** Whether the browser may ask the probe now. */
export const mayAsk = ( probe: Probe, checkup: Checkup ): boolean =>
	isWanted( probe, checkup ) &&
	mayGoThere( probe, checkup ) &&
	hasWhatItSends( probe, checkup ) &&
	leftUntil( checkup.limits.browser, checkup ) > 0 &&
	hasBudget( probe, checkup );

/** When enough was refused nothing else is asked either; what is told beside the verdict and cannot be refused may still be. */
const hasBudget = ( probe: Probe, { budget, world }: Checkup ): boolean =>
	mayBeRefused( probe ) ? budget.leftFor( probe, world.now() ) > 0 : ! budget.isUsedUp( world.now() );

/** A site need not have every route. Of another origin only visitors ask, and of the REST API only: no script may read a page of another origin. */
const mayGoThere = ( probe: Probe, { settings, world }: Checkup ): boolean =>
	addressOf( probe, settings ) !== '' &&
	( isSameOrigin( addressOf( probe, settings ), world.origin ) ||
		( probe.identity === 'visitor' && probe.target !== 'front-page' ) );

/** Without its nonce or its token it would ask as somebody else. */
const hasWhatItSends = ( probe: Probe, { settings, world, nonces }: Checkup ): boolean =>
	( probe.identity !== 'fresh-nonce' || nonces.fresh !== null ) &&
	( probe.identity !== 'front-nonce' || headerNonce( 'front-nonce', nonces ) !== null ) &&
	( probe.identity !== 'role' || isSigned( probe, settings, world.origin ) );
