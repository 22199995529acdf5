import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { refusedBeforeWordPress } from '../diagnosis/patterns';
import type { Probe } from './probe';

/** Without the header of ours: whether that is what somebody in front of WordPress refuses. */
export const indexUnsigned: Probe = {
	name: 'indexUnsigned',
	group: 'reading',
	by: 'fetch',
	target: 'index',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	unsigned: true,
	// It is asked where nothing reached WordPress.
	usesProof: true,
	when: all(
		any( refusedBeforeWordPress( 'index' ), is( 'index.outcome', 'unanswered' ) ),
		not( passed( 'pageNonce' ) ),
		not( passed( 'queryForm' ) )
	),
	label: __( 'Visitor, without the header of this checkup', 'rest-health' ),
};
