import { holds } from '../diagnosis/holds';
import { type Checkup, leftUntil } from './checkup';
import { isSameOrigin } from './origin';
import type { Probe } from '../probes/probe';
import { addressOf } from './request';

/** Whether the evidence so far, the person's consent and the nonces at hand allow the probe. */
export const isWanted = ( probe: Probe, { consented, notes }: Checkup ): boolean =>
	( consented || probe.needsConsent !== true ) && ( probe.when === undefined || holds( probe.when, notes.evidence ) );

/** Whether the browser may ask the probe now. Of another origin only visitors ask. */
export const mayAsk = ( probe: Probe, checkup: Checkup ): boolean =>
	isWanted( probe, checkup ) &&
	( probe.identity === 'visitor' || isSameOrigin( addressOf( probe, checkup.settings ), checkup.world.origin ) ) &&
	( probe.identity !== 'fresh-nonce' || checkup.nonces.fresh !== null ) &&
	leftUntil( checkup.limits.browser, checkup ) > 0 &&
	checkup.budget.left( checkup.world.now() ) > 0;
