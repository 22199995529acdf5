import { passed } from '../diagnosis/conditions';
import type { Probe, ZeroTarget } from './probe';

/**
 * Saving as the block editor does, at another route than that of posts. Asked only where a paragraph may be saved as a post: else nothing new is told.
 *
 * @param name    Of the probe.
 * @param target  The route.
 * @param content What is saved.
 * @param label   Who asks, in words.
 */
export const saveElsewhere = ( name: Probe[ 'name' ], target: ZeroTarget, content: string, label: string ): Probe => ( {
	name,
	group: 'saving',
	by: 'fetch',
	target,
	identity: 'nonce',
	form: 'root',
	method: 'POST',
	override: 'PUT',
	body: { as: 'json', content },
	needsConsent: true,
	inTurn: true,
	when: passed( 'postBlocks' ),
	label,
} );
