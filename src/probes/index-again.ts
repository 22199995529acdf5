import { __ } from '@wordpress/i18n';
import { all, any, failed, passed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same again, to tell a refusal from an unstable site. */
export const indexAgain: Probe = {
	name: 'indexAgain',
	group: 'reading',
	by: 'fetch',
	target: 'index',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	inTurn: true,
	when: all( failed( 'index' ), any( passed( 'pageNonce' ), passed( 'pageNonceAgain' ) ) ),
	label: __( 'Visitor, asked again', 'rest-health' ),
};
