import { __ } from '@wordpress/i18n';
import { all, any, failed, passed } from '../diagnosis/conditions';
import { refusedBeforeWordPress } from '../diagnosis/patterns';
import type { Probe } from './probe';
import { consented } from './saving';

/**
 * Once more, after something that was to be saved was refused, or all that came after the index: a rule lets this pass as before, a ban does not. It is
 * asked last of its turn, so that whatever was refused before it was refused by a rule if it passes.
 */
export const indexAfter: Probe = {
	name: 'indexAfter',
	group: 'reading',
	by: 'fetch',
	target: 'index',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	inTurn: true,
	// Who refuses this is nobody on the site; and without its answer a ban looks like a rule.
	usesProof: true,
	when: all(
		passed( 'index' ),
		any(
			failed( 'post' ),
			failed( 'postBlocks' ),
			...consented.map( ( { name } ) => failed( name ) ),
			all( refusedBeforeWordPress( 'pageNonce' ), refusedBeforeWordPress( 'visitor' ) )
		)
	),
	label: __( 'Visitor, asked again behind what was refused', 'rest-health' ),
};
